import { type Change, changeBetween } from '../change.ts';
import { canBeCompared } from '../figure-status.ts';
import { type Difference, differenceOf } from '../indicator-changes.ts';
import { parsePeriod } from '../period.ts';
import type { Figure } from '../report.ts';
import { yearOfDate } from '../years.ts';

/** Why there is no change to tell between two figures that are there. */
export type Apart = Difference | 'provisional';

/** The change from a figure to the same one of a later edition, or why none is told. */
export function figureChange(
  before: Figure,
  after: Figure,
  extraUnits: readonly string[] = [],
): { change: Change } | { apart: Apart } {
  const apart = differenceOf(before, after);
  if (apart) return { apart };
  if (!areAsLong(extentOf(before), extentOf(after))) return { apart: 'period' };
  if (!canBeCompared(before, after)) return { apart: 'provisional' };
  const change = changeBetween(before, after, extraUnits);
  return change ? { change } : { apart: 'unit' };
}

/** A state may stand beside what happened in a year, a month or a day, never beside a sum of years. */
function areAsLong(one: string, other: string): boolean {
  const extents = new Set([one, other]);
  return (
    extents.size === 1 ||
    (extents.has('state') && ['1 year', 'month', 'day'].some((each) => extents.has(each)))
  );
}

/** Over how much time a figure counts: `state`, `1 year`, `3 years`, `month`, `day`, `since 2031-05`, `until`. */
function extentOf({ period }: Figure): string {
  const known = parsePeriod(period);
  if (!known) return period;
  const { start, end, kind } = known;
  if (kind === 'until') return kind;
  if (kind === 'as-of') return start === undefined ? 'state' : `since ${start}`;
  if (end.length === 10) return 'day';
  if (start === undefined) return end.length === 7 ? 'month' : '1 year';
  if (end.length === 7) return 'months';
  const years = Number(end) - Number(yearOfDate(start)) + 1;
  return years === 1 ? '1 year' : `${years} years`;
}
