import { cardSize } from '../charts/paint-card.ts';
import type { Report } from '../domain/report.ts';
import type { Absolute } from '../permalinks/edition-data.ts';
import type { Embed } from '../permalinks/embeds.ts';
import { type OEmbed, oembedOf } from '../permalinks/oembed.ts';
import { frameHeight } from './frame-height.ts';
import { getCard } from './get-card.ts';

/** What programs are told that want to frame a chart or figure, with its card as a thumbnail. */
export async function getOEmbed(report: Report, embed: Embed, absolute: Absolute): Promise<OEmbed> {
  const { thing, edition } = embed;
  const card = await getCard({ of: thing.kind, year: edition.year, id: thing.of.id });
  const { width, height } = cardSize;
  return oembedOf(report, embed, {
    height: await frameHeight(report, embed),
    absolute,
    thumbnail: { address: absolute(card.address), width, height },
  });
}
