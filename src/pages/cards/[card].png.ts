import type { APIRoute } from 'astro';
import type { ColouredCard } from '../../charts/cards.ts';
import { drawCard } from '../../report/draw-card.ts';
import { getCards } from '../../report/get-card.ts';

export async function getStaticPaths() {
  return [...(await getCards())].map(([card, props]) => ({ params: { card }, props: { card: props } }));
}

/** The picture that goes with a link to a page. */
export const GET: APIRoute<{ card: ColouredCard }> = async ({ props }) =>
  new Response(Uint8Array.from(await drawCard(props.card)));
