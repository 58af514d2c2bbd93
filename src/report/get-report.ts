import { getEntry } from 'astro:content';
import { type Content, type Report, joinReport } from '../domain/report.ts';

let joined: Promise<Report> | undefined;

/** The report that the pages show. Joined once a build; anew for every request of the preview. */
export function getReport(): Promise<Report> {
  if (import.meta.env.DEV || joined === undefined) joined = load();
  return joined;
}

async function load(): Promise<Report> {
  const entry = await getEntry('content', 'content');
  if (entry === undefined) throw new Error('The content of the report could not be read.');
  const content = entry.data as unknown as Content;
  return joinReport({
    ...content,
    editions: content.editions.filter(({ data }) => import.meta.env.DEV || data.state === 'published'),
  });
}
