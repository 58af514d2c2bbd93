import type { APIRoute } from 'astro';
import { permalinksOfEdition } from '../../../permalinks/permalinks-of-edition.ts';
import { absoluteAt } from '../../../report/absolute.ts';
import { getEdition } from '../../../report/get-from-report.ts';
import { getPublishedReport } from '../../../report/get-report.ts';

export async function getStaticPaths() {
  const { editions } = await getPublishedReport();
  return editions.map(({ year }) => ({ params: { edition: year } }));
}

/** Every permalink of an edition with what a citation of it says, for the tools of a page and for programs. */
export const GET: APIRoute<Record<string, unknown>, { edition: string }> = async ({ params, site }) => {
  const report = await getPublishedReport();
  const permalinks = permalinksOfEdition(report, getEdition(report, params.edition), absoluteAt(site));
  return new Response(`${JSON.stringify(permalinks)}\n`);
};
