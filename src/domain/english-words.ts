import type { FigureData } from '../schema/figure.ts';
import { parsePeriod } from './period.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const kinds: Record<FigureData['kind'], string> = {
  actual: 'actual',
  target: 'target',
  plan: 'plan',
  'planned-budget': 'planned budget',
};

/** `15 March 2032`, as far as the date is known. */
export function englishDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  return [...(day ? [String(Number(day))] : []), ...(month ? [months[Number(month) - 1]] : []), year].join(
    ' ',
  );
}

/** Words a written period (`parsePeriod`) in English: `2031`, `February–May 2031`, `16–17 September 2031`, `as of December 2031`. */
export function englishPeriod(text: string): string {
  const period = parsePeriod(text);
  if (!period) return text;
  const { start, end, kind } = period;
  if (start !== undefined) return englishRange(start, end);
  return { whole: '', 'as-of': 'as of ', until: 'until ' }[kind] + englishDate(end);
}

/** Says once what both ends share. */
function englishRange(start: string, end: string): string {
  const [from, to] = [start.split('-'), end.split('-')];
  const isAsExact = from.length === to.length;
  if (isAsExact && from.length === 1) return `${start}–${end}`;
  if (!isAsExact || from[0] !== to[0]) return `${englishDate(start)} – ${englishDate(end)}`;
  const [year = '', month = ''] = from;
  if (from.length === 3 && month === to[1]) return `${Number(from[2])}–${englishDate(end)}`;
  const first = englishDate(start).replace(` ${year}`, '');
  return from.length === 2 ? `${first}–${englishDate(end)}` : `${first} – ${englishDate(end)}`;
}

/** What a kind of figure is called in English. */
export function englishKind(kind: FigureData['kind']): string {
  return kinds[kind];
}
