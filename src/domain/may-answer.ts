import type { Figure, Report } from './report.ts';
import { unitBase } from './unit.ts';
import { lastYear } from './years.ts';

/**
 * Whether a result looks as if it were what a target speaks of: it is of the year in which the target falls due, counts the same
 * thing, and has its indicator, or the id that the id of the target begins with: `visitors` and `visitors-target`.
 */
export function mayAnswer(
  report: Report,
  target: Figure,
  { id, kind, period, unit, indicator }: Pick<Figure, 'id' | 'kind' | 'period' | 'unit' | 'indicator'>,
): boolean {
  const baseOf = (each: string) => unitBase(each, report.settings.units);
  return (
    kind === 'actual' &&
    lastYear(period) === lastYear(target.period) &&
    baseOf(unit) === baseOf(target.unit) &&
    (target.id.startsWith(`${id}-`) || (indicator !== undefined && indicator === target.indicator))
  );
}
