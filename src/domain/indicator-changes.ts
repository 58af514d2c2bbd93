import { changeBetween, type Change } from './change.ts';
import { courseOf } from './course.ts';
import { editionValue } from './edition-value.ts';
import { parsePeriod } from './period.ts';
import type { Edition, Figure, Indicator, Report } from './report.ts';
import { isSamePeriod } from './same-period.ts';

/** How an indicator stands in an edition, beside an earlier one. */
export interface IndicatorChange {
  indicator: Indicator;
  /** The value of the edition: of its year, unless it states one of another time only. */
  now: Figure;
  /** The value of the edition before; where there is none, of the last year before that has one. */
  before?: { year: string; figure: Figure };
  change?: Change;
  /** Why the two are not held against each other though both are there. */
  differs?: Difference;
}

/** Why two values are not held against each other. */
export type Difference = 'kind' | 'scope' | 'time' | 'period' | 'unit';

/** An indicator of which an edition since the one before states a value, and the edition none. */
export interface SilentIndicator {
  indicator: Indicator;
  /** The year of the edition that is the last to state one. */
  year: string;
  last: Figure;
}

/** Every indicator of which an edition states a value, in the order of their file, and those that lost theirs. */
export function indicatorChanges(
  report: Report,
  before: Edition,
  edition: Edition,
): { stated: IndicatorChange[]; silent: SilentIndicator[] } {
  const since = report.editions.filter(({ year }) => year >= before.year && year < edition.year);
  const rows = [...report.indicators.values()].map((indicator) => ({
    indicator,
    now: editionValue(report, indicator, edition),
  }));
  return {
    stated: rows.flatMap(({ indicator, now }) =>
      now ? [stated(report, indicator, now, earlierOf(report, indicator, { before, edition, now }))] : [],
    ),
    silent: rows.flatMap(({ indicator, now }) => {
      if (now) return [];
      const [last] = since.flatMap((each) => {
        const figure = editionValue(report, indicator, each);
        return figure ? [{ indicator, year: each.year, last: figure }] : [];
      });
      return last ?? [];
    }),
  };
}

function earlierOf(
  report: Report,
  indicator: Indicator,
  { before, edition, now }: { before: Edition; edition: Edition; now: Figure },
): IndicatorChange['before'] {
  const own = editionValue(report, indicator, before);
  if (own) return { year: before.year, figure: own };
  return courseOf(report, indicator.id).findLast(({ year, figure }) => year < edition.year && figure !== now);
}

function stated(
  report: Report,
  indicator: Indicator,
  now: Figure,
  before: IndicatorChange['before'],
): IndicatorChange {
  if (!before) return { indicator, now };
  const shown = { indicator, now, before: { year: before.year, figure: before.figure } };
  const differs = differenceOf(before.figure, now);
  if (differs) return { ...shown, differs };
  const change = changeBetween(before.figure, now, report.settings.units);
  return change ? { ...shown, change } : { ...shown, differs: 'unit' };
}

/** In what two figures differ so that their values say nothing about each other. Units are not looked at. */
export function differenceOf(before: Figure, now: Figure): Difference | undefined {
  if (before.kind !== now.kind) return 'kind';
  if (before.scope !== now.scope) return 'scope';
  if (isSamePeriod(before.period, now.period)) return 'time';
  return monthsOf(before) === monthsOf(now) ? undefined : 'period';
}

/** The months that a figure tells of its year, where it tells some only: they are held against the same months. */
function monthsOf({ period }: Figure): string | undefined {
  const { start, end } = parsePeriod(period) ?? {};
  return start?.length === 7 && end?.length === 7 ? `${start.slice(5)}~${end.slice(5)}` : undefined;
}
