import { yearOf } from './course.ts';
import { parsePeriod } from './period.ts';

/**
 * Whether two periods speak of the same time, as far as both are told: `2031` and `2031-12 기준` do, `2031-06 기준` and
 * `2031-12 기준` do not. What is no period is the same as itself.
 */
export function isSamePeriod(one: string, other: string): boolean {
  const [a, b] = [parsePeriod(one), parsePeriod(other)];
  if (!a || !b) return one === other;
  return (
    periodGroup(one) === periodGroup(other) &&
    agree(a.end, b.end) &&
    (a.start === undefined || b.start === undefined || agree(a.start, b.start))
  );
}

/** A key that periods which may be the same have in common: `2031`, `2029~2031`, `~2036`. */
export function periodGroup(period: string): string {
  const year = yearOf({ period });
  const known = parsePeriod(period);
  return year ?? (known ? `${known.start?.slice(0, 4) ?? ''}~${known.end.slice(0, 4)}` : period);
}

/** The calendar years that a period covers from its first day to its last. None where it is told in months or is no span. */
export function yearsOf(period: string): string[] {
  const { start = '', end = '', kind } = parsePeriod(period) ?? {};
  if (kind !== 'whole' || start.length !== 4 || end.length !== 4) return [];
  return Array.from({ length: Number(end) - Number(start) + 1 }, (_, index) => String(Number(start) + index));
}

/** Dates are compared as far as both are known. */
function agree(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) === other.slice(0, known);
}
