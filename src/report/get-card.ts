import {
  cardWords,
  type ColouredCard,
  coverCard,
  reportCard,
  sectionCard,
  thingCard,
} from '../charts/cards.ts';
import { oncePerReport } from '../domain/once-per-report.ts';
import { parsePermalink } from '../permalinks/permalink.ts';
import { thingsOf } from '../permalinks/thing.ts';
import { cardName, drawCard } from './draw-card.ts';
import { getPublishedReport } from './get-report.ts';
import { inTurns } from './in-turns.ts';

/** The picture that goes with a link where people talk. */
export interface CardFile {
  /** From the root of the site. */
  address: string;
  /** What it says, for those who do not see it. */
  words: string;
}

/** The page that a card is for. */
export type CardOf =
  | { of: 'report' }
  | { of: 'edition'; year: string }
  | { of: 'section'; year: string; slug: string }
  | { of: 'figure' | 'chart'; year: string; id: string };

/** The card of a page; that of the report for a page that has none of its own, such as those of a draft. */
export async function getCard(page: CardOf = { of: 'report' }): Promise<CardFile> {
  const cards = cardsOf(await getPublishedReport());
  // All of them at once is twice as fast as one after the other.
  if (import.meta.env.PROD) await drawAll(cards);
  const card = cards.get(keyOf(page)) ?? (cards.get(keyOf({ of: 'report' })) as ColouredCard);
  return { address: `/cards/${await nameOf(card)}.png`, words: cardWords(card) };
}

/** The page that an address leads to, as far as it has a card. */
export function cardAt(address: string): CardOf {
  const { edition: year, section: slug, figure, chart } = parsePermalink(address) ?? {};
  if (year === undefined) return { of: 'report' };
  if (figure !== undefined) return { of: 'figure', year, id: figure };
  if (chart !== undefined) return { of: 'chart', year, id: chart };
  return slug === undefined ? { of: 'edition', year } : { of: 'section', year, slug };
}

/** Every card of the report, by its name. */
export async function getCards(): Promise<Map<string, ColouredCard>> {
  return new Map(await drawAll(cardsOf(await getPublishedReport())));
}

const cardsOf = oncePerReport((report): Map<string, ColouredCard> => {
  const cards = new Map([[keyOf({ of: 'report' }), reportCard(report)]]);
  for (const edition of report.editions) {
    const { year, sections } = edition;
    cards.set(keyOf({ of: 'edition', year }), coverCard(report, edition));
    for (const section of sections) {
      cards.set(keyOf({ of: 'section', year, slug: section.slug }), sectionCard(report, section));
    }
    for (const thing of thingsOf(edition)) {
      if (thing.kind === 'table') continue;
      cards.set(keyOf({ of: thing.kind, year, id: thing.of.id }), thingCard(report, edition, thing));
    }
  }
  return cards;
});

const drawAll = oncePerReport((cards: ReadonlyMap<string, ColouredCard>) =>
  inTurns([...cards.values()], async (card): Promise<[string, ColouredCard]> => [await nameOf(card), card]),
);

const nameOf = oncePerReport(async (card: ColouredCard) => cardName(await drawCard(card)));

function keyOf(page: CardOf): string {
  return Object.values(page).join(' ');
}
