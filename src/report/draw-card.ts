import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ColouredCard } from '../charts/cards.ts';
import { cardSize, paintCard } from '../charts/paint-card.ts';
import { keepWork } from './kept-work.ts';
import { openStudio, paintingVersion } from './paint-on.ts';

/** Draws a card as PNG. It is kept in `.cache/cards` under a hash of all that shapes it, so that a second build draws nothing. */
export async function drawCard(
  card: ColouredCard,
  { root = process.cwd(), cache = join(root, '.cache/cards') } = {},
): Promise<Uint8Array> {
  return keepWork(cache, [await paintingVersion(root), JSON.stringify(card)], async () => {
    const studio = await openStudio(root);
    return studio.png(card.hue, cardSize, 1, (paper) => paintCard(paper, card));
  });
}

/** The name of a card, which changes with it, because messengers never ask again for a picture that they know. */
export function cardName(png: Uint8Array): string {
  return createHash('sha256').update(png).digest('hex').slice(0, 16);
}
