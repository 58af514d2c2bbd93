import { parsePeriod } from '../period.ts';
import type { Figure } from '../report.ts';
import { yearOfDate } from '../years.ts';

/** Without a period it is that of an event, which nobody knows but the author of the new edition. */
export interface MovedPeriod {
  period?: string;
}

/**
 * What the period of a figure becomes when the figure is carried from the edition on `from` into that on `to`. Undefined where the
 * figure stays behind. Carried are figures
 * - of the year of their edition, or of a time in it;
 * - of how things stood soon after that year, where an indicator is told so: `2032-01 기준` in the edition on 2031;
 * - that add up what was reached from an earlier year to that one: the beginning stays, the end moves.
 * Years move, and so do the months of a reference date (`2031-12 기준`); days, and months in which something took place, do not.
 */
export function movePeriod(
  { period, kind, indicator }: Pick<Figure, 'period' | 'kind' | 'indicator'>,
  from: string,
  to: string,
): MovedPeriod | undefined {
  const known = parsePeriod(period);
  if (!known) return undefined;
  const { start, end, kind: told } = known;
  const isLonger = told === 'until' || (start !== undefined && yearOfDate(start) < from);
  const isSoonAfter =
    told === 'as-of' &&
    start === undefined &&
    indicator !== undefined &&
    Number(yearOfDate(end)) === Number(from) + 1;
  if (!isSoonAfter && yearOfDate(end) !== from) return undefined;
  if (isLonger && kind !== 'actual') return undefined;
  if (end.length > 7 || (end.length > 4 && told === 'whole')) return {};
  const move = (date: string) => String(Number(yearOfDate(date)) + Number(to) - Number(from)) + date.slice(4);
  if (start !== undefined && !isLonger && start.length > 7) return {};
  const first = start === undefined ? '' : isLonger ? start : move(start);
  const span = told === 'until' || start !== undefined ? `${first}~` : '';
  return { period: `${span}${move(end)}${told === 'as-of' ? ' 기준' : ''}` };
}
