import type { APIRoute } from 'astro';
import { getPublishedReport } from '../../report/get-report.ts';
import { sealedText } from '../../report/sealed-text.ts';

export async function getStaticPaths() {
  const { seals } = await getPublishedReport();
  return [...seals.keys()].map((year) => ({ params: { edition: year } }));
}

/** The seal of an edition, the same bytes as in the repository. */
export const GET: APIRoute<Record<string, unknown>, { edition: string }> = async ({ params }) => {
  return new Response(sealedText(await getPublishedReport(), params.edition));
};
