import { add, compare } from '../domain/decimal.ts';
import { statusLegend } from '../domain/figure-status.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartSeries } from './chart-point.ts';
import { lineGaps } from './line-gaps.ts';
import { chartValues } from './chart-values.ts';

/** The line under a title: what is measured, when, of what kind, in which unit. Empty when nothing is to say. */
export function chartSubtitle({ what, period, kind, unit, series }: ChartModel): string {
  const matter = [what, period ?? seriesPeriods(series), kind].filter((each) => each).join(', ');
  const measure = unit === undefined ? '' : `(단위: ${unit})`;
  return [matter, measure].filter((each) => each !== '').join(' ');
}

/** `수탁 2021년, 기획 2022년 1월 기준`, where each series has a period of its own. */
function seriesPeriods(series: ChartSeries[]): string | undefined {
  if (series.length < 2) return undefined;
  const periods = series.map(
    ({ points }) => new Set(points.flatMap((point) => (point ? [point.period] : []))),
  );
  if (!periods.every((each) => each.size === 1 && !each.has(undefined))) return undefined;
  return series.map(({ name }, index) => [name, ...(periods[index] ?? [])].join(' ')).join(', ');
}

/** What a reader has to know to read the signs of a chart rightly. */
export function chartNotes(model: ChartModel): string[] {
  const points = chartValues(model).map(({ point }) => point);
  const legend = statusLegend(points);
  const gaps = lineGaps(model);
  const [total, ...others] = model.totals;
  const isWhole = total !== undefined && others.length === 0 && points.length > 1;
  const hasOddTotal = isWhole && compare(add(points.map(({ value }) => value)), total.value) !== 0;
  const shares = model.type === 'doughnut' ? shareNote(model) : undefined;
  return [
    ...(legend ? [legend] : []),
    ...(gaps.length > 0 ? [`${gaps.join(', ')}의 값은 없다.`] : []),
    ...(points.some(({ value }) => compare(value, '0') < 0) ? ['△는 음수를 뜻한다.'] : []),
    ...new Set(model.totals.flatMap(({ differs }) => differs ?? [])),
    ...(hasOddTotal && !total.differs ? ['합계는 반올림 때문에 부분을 더한 값과 다르다.'] : []),
    ...(shares ? [shares] : []),
  ];
}

/** Why the shares of one whole do not make 100. A ring shows them; other charts only have them in their table. */
export function shareNote(model: ChartModel): string | undefined {
  const shares = chartValues(model).flatMap(({ point: { share } }) =>
    share ? [share.replace(/[^\d.]/g, '')] : [],
  );
  const isOdd = model.totals.length === 1 && shares.length > 1 && compare(add(shares), '100') !== 0;
  return isOdd ? '비율은 반올림 때문에 더한 값이 100%와 다르다.' : undefined;
}
