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

/** Words a written period (`parsePeriod`) in English: `2031`, `February 2031 – May 2031`, `as of December 2031`. */
export function englishPeriod(text: string): string {
  const period = parsePeriod(text);
  if (!period) return text;
  const { start, end, kind } = period;
  const isYears = /^\d+$/.test(end) && /^\d+$/.test(start ?? '');
  const range =
    start === undefined ? englishDate(end) : [start, end].map(englishDate).join(isYears ? '–' : ' – ');
  return { whole: '', 'as-of': 'as of ', until: 'until ' }[kind] + range;
}

/** What a kind of figure is called in English. */
export function englishKind(kind: FigureData['kind']): string {
  return kinds[kind];
}
