import type { APIRoute } from 'astro';
import { absoluteAt } from '../../../report/absolute.ts';
import { editionPermalinksJson } from '../../../report/api-files.ts';
import { getEdition } from '../../../report/get-from-report.ts';
import { getPublishedReport } from '../../../report/get-report.ts';

export async function getStaticPaths() {
  const { editions } = await getPublishedReport();
  return editions.map(({ year }) => ({ params: { edition: year } }));
}

/** Every permalink of an edition with what a citation of it says, for the tools of a page and for programs. */
export const GET: APIRoute<Record<string, unknown>, { edition: string }> = async ({ params, site }) => {
  const report = await getPublishedReport();
  const edition = getEdition(report, params.edition);
  return new Response(editionPermalinksJson(report, edition, absoluteAt(site)));
};
