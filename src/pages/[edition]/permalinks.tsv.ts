import type { APIRoute } from 'astro';
import { formatLedger } from '../../domain/ledger.ts';
import { getPublishedReport } from '../../report/get-report.ts';

export async function getStaticPaths() {
  const { ledgers } = await getPublishedReport();
  return [...ledgers.keys()].map((year) => ({ params: { edition: year } }));
}

/** The ledger of an edition, the same bytes as in the repository. */
export const GET: APIRoute<Record<string, unknown>, { edition: string }> = async ({ params }) => {
  const { ledgers } = await getPublishedReport();
  return new Response(formatLedger(ledgers.get(params.edition) ?? []));
};
