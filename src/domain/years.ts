import { parsePeriod } from './period.ts';

/** The last year that a period covers. What is no period gives its first four digits. */
export function lastYear(period: string): string {
  return yearOfDate(parsePeriod(period)?.end ?? /\d{4}/.exec(period)?.[0] ?? '');
}

/** The one year that a figure speaks of, be it over the year or at a time in it. Undefined for a span of years. */
export function yearOf({ period }: { period: string }): string | undefined {
  const { start, end, kind } = parsePeriod(period) ?? {};
  if (end === undefined || kind === 'until') return undefined;
  return start === undefined || yearOfDate(start) === yearOfDate(end) ? yearOfDate(end) : undefined;
}

/** The calendar years that a period covers from its first day to its last. None where it is told in months or is no span. */
export function yearsOf(period: string): string[] {
  const { start = '', end = '', kind } = parsePeriod(period) ?? {};
  return kind === 'whole' && start.length === 4 && end.length === 4 ? yearsBetween(start, end) : [];
}

/** Every year from the first to the last. */
export function yearsBetween(first: string, last: string): string[] {
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
    String(Number(first) + index),
  );
}

/** Years as readers read them, those that follow one another together: `2031, 2033~2035`. */
export function formatYears(years: readonly string[]): string {
  const runs: [first: string, last: string][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && Number(year) === Number(run[1]) + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}~${last}`)).join(', ');
}

/** The year of a date as far as it is known. */
export function yearOfDate(date: string): string {
  return date.slice(0, 4);
}
