import { formatDate } from './period.ts';
import type { Source } from './report.ts';

/**
 * A source in a few words: `광주일보(2022. 1. 10.)`. Where two sources would read alike, they carry the Latin letters
 * a, b, c in the order of their ids, so that one text never leads to two addresses.
 */
export function sourceLabel(source: Source, all: ReadonlyMap<string, Source>): string {
  const alike = [...all.values()]
    .filter((each) => each.publisher === source.publisher && each.date === source.date)
    .map(({ id }) => id)
    .sort();
  const letter = alike.length > 1 ? `, ${String.fromCharCode(97 + alike.indexOf(source.id))}` : '';
  const date = source.date === undefined ? '날짜 미상' : formatDate(source.date, 'note');
  return `${source.publisher}(${date}${letter})`;
}
