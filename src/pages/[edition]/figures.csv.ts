import type { APIRoute } from 'astro';
import { absoluteAt } from '../../report/absolute.ts';
import { figuresCsv } from '../../report/downloads.ts';
import { getEdition } from '../../report/get-from-report.ts';
import { getPublishedReport } from '../../report/get-report.ts';

export async function getStaticPaths() {
  const { editions } = await getPublishedReport();
  return editions.map(({ year }) => ({ params: { edition: year } }));
}

/** All figures of an edition, for spreadsheets. */
export const GET: APIRoute<Record<string, unknown>, { edition: string }> = async ({ params, site }) => {
  const report = await getPublishedReport();
  return new Response(figuresCsv(report, getEdition(report, params.edition), absoluteAt(site)));
};
