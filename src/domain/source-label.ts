import { oncePerReport } from './once-per-report.ts';
import { englishDate } from './english-words.ts';
import { formatDate } from './period.ts';
import type { Source } from './report.ts';

/**
 * A source as it is cited where nothing else tells of it, outside the report: `광주일보(2022. 1. 10.)`. With its title where publisher and date
 * are those of another source as well, or where there is no date: `가람신문, 「새 일자리」(날짜 미상)`.
 */
export function citedSource(
  source: Source,
  all: ReadonlyMap<string, Source>,
  language: 'korean' | 'english' = 'korean',
): string {
  const { publisher, title, date } = source;
  const isAlone = (readingAlike(all).get(publisherAndDate(source))?.length ?? 0) < 2;
  const name = isAlone && date !== undefined ? publisher : `${publisher}, 「${title}」`;
  if (language === 'english') return `${name} (${date === undefined ? 'n.d.' : englishDate(date)})`;
  return `${name}(${date === undefined ? '날짜 미상' : formatDate(date, 'note')})`;
}

/**
 * A source in a few words: `광주일보(2022. 1. 10.)`. Where two sources would read alike, they carry the Latin letters
 * a, b, c in the order of their ids, so that one text never leads to two addresses.
 */
export function sourceLabel(source: Source, all: ReadonlyMap<string, Source>): string {
  const alike = readingAlike(all).get(publisherAndDate(source)) ?? [];
  const letter = alike.length > 1 ? `, ${letters(alike.indexOf(source.id))}` : '';
  const date = source.date === undefined ? '날짜 미상' : formatDate(source.date, 'note');
  return `${source.publisher}(${date}${letter})`;
}

/** The ids of the sources with one publisher and date, in order. */
const readingAlike = oncePerReport(
  (all: ReadonlyMap<string, Source>) =>
    new Map(
      [...Map.groupBy(all.values(), publisherAndDate)].map(([key, found]) => [
        key,
        found.map(({ id }) => id).sort(),
      ]),
    ),
);

/** a to z, then aa, ab. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function publisherAndDate({ publisher, date }: Source): string {
  return JSON.stringify([publisher, date]);
}
