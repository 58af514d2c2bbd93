import { stat } from 'node:fs/promises';
import { checkContent, type LocatedProblem } from '../reading/check-content.ts';
import { publicErrors } from '../reading/public-problems.ts';

/** How long Astro may take to notice that a file has changed. */
const patience = 3000;

/**
 * The errors that stand in place of a page while one writes: of what is published on every page; on the page of a section
 * of a draft what makes its text unreadable, until Astro has noticed and the page says so itself.
 */
export async function errorsInPlaceOf(url: string, folder: string): Promise<LocatedProblem[]> {
  const checked = await checkContent(folder);
  const errors = await publicErrors(folder, checked);
  if (errors.length > 0) return errors;
  const [, page] = /\/(\d{4}\/[a-z0-9-]+)\/(?:[?#]|$)/.exec(url) ?? [];
  const unreadable = checked.problems.filter(
    ({ check, file }) => check === 'mdx-syntax' && file.endsWith(`/${page}.mdx`),
  );
  const [first] = unreadable;
  return first && (await hasJustChanged(first.file)) ? unreadable : [];
}

async function hasJustChanged(file: string): Promise<boolean> {
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs < patience;
}
