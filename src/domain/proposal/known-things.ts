import type { FigureKind } from '../../schema/figure.ts';
import type { Figure, Indicator, Report, Source } from '../report.ts';

/** What a report already knows, found by what people write into a table: ids, names, titles, addresses. */

/** The scope with an id or a label. */
export function findScope({ settings }: Report, typed: string): string | undefined {
  return Object.entries(settings.scopes).find(
    ([id, { label }]) => id === typed || tight(label) === tight(typed),
  )?.[0];
}

/** The source with an id, an address or a title; also where the publisher stands before the title. */
export function findSource({ sources }: Report, typed: string): string | undefined {
  const all = [...sources.values()];
  const exact = all.find(
    ({ id, url, title }) => id === typed || address(url) === address(typed) || bare(title) === bare(typed),
  );
  if (exact) return exact.id;
  const cited = all.filter((source) => isCitedBy(source, typed));
  return cited.length === 1 ? cited[0]?.id : undefined;
}

/** The indicator with an id or a name. */
export function findIndicator({ indicators }: Report, typed: string): Indicator | undefined {
  return [...indicators.values()].find(({ id, name }) => id === typed || tight(name) === tight(typed));
}

/** The figure of a kind with a label, in the newest edition that has one, and only if that has no other. */
export function findLabelled(
  { editions }: Report,
  label: string,
  kind: FigureKind | undefined,
): Figure | undefined {
  return onlyOne(
    editions,
    (figure) => tight(figure.label) === tight(label) && (kind ?? figure.kind) === figure.kind,
  );
}

/** The figure that states an indicator, in the newest edition that does, and only if no other does there. */
export function findStating({ editions }: Report, indicator: string, kind: FigureKind): Figure | undefined {
  return onlyOne(editions, (figure) => figure.indicator === indicator && figure.kind === kind);
}

function onlyOne(editions: Report['editions'], isIt: (figure: Figure) => boolean): Figure | undefined {
  for (const { figures } of editions) {
    const found = [...figures.values()].filter(isIt);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** `기관, 『제목』(2031. 12.)` cites the source with that publisher and title. */
function isCitedBy({ publisher, title }: Source, typed: string): boolean {
  return (
    bare(title).length > 3 && bare(typed).startsWith(bare(publisher)) && bare(typed).includes(bare(title))
  );
}

/** Whether two texts say the same but for spaces and capitals. */
export function isSame(a: string, b: string): boolean {
  return tight(a) === tight(b);
}

function tight(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s/gu, '');
}

function bare(text: string): string {
  return tight(text).replace(/[「」『』《》〈〉"“”'‘’[\](),.]/gu, '');
}

function address(url: string): string {
  return url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '');
}
