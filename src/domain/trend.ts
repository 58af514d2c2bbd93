import { type Change, changeBetween } from './change.ts';
import { courseOf, type CourseYear } from './course.ts';
import { canBeCompared } from './figure-status.ts';
import type { Figure, Report } from './report.ts';
import { yearOf } from './years.ts';

/** A figure among the values of its indicator. */
export interface Trend {
  /** The values up to its own year, oldest first; its own is the last. */
  course: CourseYear[];
  /** The change from the year right before, where both are of one kind and none is provisional. */
  change?: Change;
}

/** How a figure stands to the years before. Undefined for one that is not the value of an indicator for its year. */
export function trendOf(report: Report, figure: Figure): Trend | undefined {
  const own = yearOf(figure);
  if (figure.indicator === undefined || own === undefined) return undefined;
  const course = courseOf(report, figure.indicator).filter(({ year }) => year <= own);
  if (course.at(-1)?.figure !== figure) return undefined;
  const before = course.at(-2);
  const isNext = before && Number(before.year) === Number(own) - 1 && canBeCompared(before.figure, figure);
  const change = isNext && changeBetween(before.figure, figure, report.settings.units);
  return { course, ...(change && { change }) };
}
