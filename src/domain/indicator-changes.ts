import { changeBetween, type Change } from './change.ts';
import { courseOf, type CourseYear } from './course.ts';
import { parsePeriod } from './period.ts';
import type { Edition, Figure, Indicator, Report } from './report.ts';

/** How an indicator stands in the year of an edition, beside an earlier year. */
export interface IndicatorChange {
  indicator: Indicator;
  /** The value of the year: the edition's own, unless a later edition corrected or revised it. */
  now: Figure;
  /** The value of the year of the edition before; where there is none, of the last year before that has one. */
  before?: { year: string; figure: Figure };
  change?: Change;
  /** Why the two are not held against each other though both are there. */
  differs?: Difference;
}

type Difference = 'kind' | 'scope' | 'period' | 'unit';

/** An indicator that had a value since the edition before, and has none for the year of the edition. */
export interface SilentIndicator {
  indicator: Indicator;
  year: string;
  last: Figure;
}

/** Every indicator that has a value in the year of an edition, in the order of their file, and those that lost theirs. */
export function indicatorChanges(
  report: Report,
  before: Edition,
  edition: Edition,
): { stated: IndicatorChange[]; silent: SilentIndicator[] } {
  const courses = [...report.indicators.values()].map((indicator) => ({
    indicator,
    course: courseOf(report, indicator.id).filter(({ year }) => year <= edition.year),
  }));
  return {
    stated: courses.flatMap(({ indicator, course }) => {
      const now = course.find(({ year }) => year === edition.year)?.figure;
      return now ? [stated(report, indicator, now, earlierOf(course, before, edition))] : [];
    }),
    silent: courses.flatMap(({ indicator, course }) => {
      const last = course.at(-1);
      if (!last || last.year === edition.year || last.year < before.year) return [];
      return [{ indicator, year: last.year, last: last.figure }];
    }),
  };
}

function earlierOf(course: CourseYear[], before: Edition, edition: Edition): CourseYear | undefined {
  const own = course.find(({ year }) => year === before.year);
  return own ?? course.findLast(({ year }) => year < edition.year);
}

function stated(
  report: Report,
  indicator: Indicator,
  now: Figure,
  before: CourseYear | undefined,
): IndicatorChange {
  if (!before) return { indicator, now };
  const shown = { indicator, now, before: { year: before.year, figure: before.figure } };
  const differs = differenceOf(before.figure, now);
  if (differs) return { ...shown, differs };
  const change = changeBetween(before.figure, now, report.settings.units);
  return change ? { ...shown, change } : { ...shown, differs: 'unit' };
}

function differenceOf(before: Figure, now: Figure): Difference | undefined {
  if (before.kind !== now.kind) return 'kind';
  if (before.scope !== now.scope) return 'scope';
  return monthsOf(before) === monthsOf(now) ? undefined : 'period';
}

/** The months that a figure tells of its year, where it tells some only: they are held against the same months. */
function monthsOf({ period }: Figure): string | undefined {
  const { start, end } = parsePeriod(period) ?? {};
  return start?.length === 7 && end?.length === 7 ? `${start.slice(5)}~${end.slice(5)}` : undefined;
}
