import { parsePeriod } from './period.ts';
import { yearOf, yearOfDate } from './years.ts';

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
  return year ?? (known ? `${yearOfDate(known.start ?? '')}~${yearOfDate(known.end)}` : period);
}

/** Dates are compared as far as both are known. */
function agree(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) === other.slice(0, known);
}
