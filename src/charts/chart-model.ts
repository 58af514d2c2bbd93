import { kindLabel } from '../domain/figure.ts';
import { formatPeriod } from '../domain/period.ts';
import type { Chart, Figure, Strategy } from '../domain/report.ts';
import { parseUnit } from '../domain/unit.ts';
import { valueIn } from '../domain/value-in.ts';
import { plainWords } from '../domain/words.ts';
import { amountIn, shareOf, targetOf, totalOf, wholeOf } from './chart-amount.ts';
import { chartGrid } from './chart-grid.ts';
import type { ChartPoint, ChartSeries, ChartTotal } from './chart-point.ts';

/**
 * A chart with its figures, every number worded: what is drawn, tabled, described, and answered to a pointer or a key.
 * It survives JSON, so that a page can hand it to its script.
 */
export interface ChartModel {
  id: string;
  type: Chart['type'];
  /** Without tags. */
  title: string;
  /** What is measured, where the figures agree on it. */
  what?: string;
  /** As it stands in `(단위: …)`. Undefined when the figures have several. */
  unit?: string;
  /** Of all figures. Undefined when they differ. */
  period?: string;
  /** 목표, 계획 or 계획 예산, when all figures are just that. */
  kind?: string;
  hue: ChartHue;
  /** An empty name where one bar says all. */
  categories: string[];
  series: ChartSeries[];
  /** Of stacked bars one a category, of a doughnut one, otherwise none. */
  totals: ChartTotal[];
}

export type ChartHue = Strategy['hue'] | 'neutral';

export interface ChartModelOptions {
  hue?: ChartHue;
  /** Units that the report uses beyond the known ones. */
  extraUnits?: readonly string[];
  /** The target that a figure answers; found among the figures unless the page knows better. */
  target?: (figure: Figure) => Figure | undefined;
  /** Looks up what its words name; among the figures unless the page knows better. */
  find?: (reference: string) => Figure | undefined;
  /** What the columns of a course through time are called. One whose figure is not there stays as a gap. */
  periods?: readonly string[];
}

/** Joins a chart to the figures that it names, and those of its edition by id. What is not there is left out here and found by the checks. */
export function chartModel(
  chart: Chart,
  figures: ReadonlyMap<string, Figure>,
  {
    hue = 'neutral',
    extraUnits = [],
    target: aimOf = ({ target }) => (target === undefined ? undefined : figures.get(target)),
    find: inWords = (reference) => figures.get(reference),
    periods,
  }: ChartModelOptions = {},
): ChartModel {
  const find = (id: string) => figures.get(id);
  const grid = chartGrid(chart, find, periods);
  const all = grid.rows.flatMap(({ figures }) => figures.flatMap((figure) => figure ?? []));
  const unit = all[0]?.unit ?? '';
  const isOneUnit = all.every((figure) => valueIn(unit, figure, extraUnits) !== undefined);
  const kind = onlyOf(all.map((figure) => figure.kind));
  const period = onlyOf(all.map((figure) => formatPeriod(figure.period)));
  const what = wholeOf(all, figures)?.label ?? (all.length > 1 && onlyOf(all.map(({ label }) => label)));

  /** Whether the name of the column tells when the figure is from. */
  const isNamed = (figure: Figure, column: number) =>
    grid.isByPeriod && (!periods || grid.categories[column] === formatPeriod(figure.period));
  const point = (figure: Figure, column: number): ChartPoint => {
    const whole = grid.wholes[chart.type === 'doughnut' ? 0 : column];
    const share = whole && shareOf(figure, whole, extraUnits);
    const target = chart.type === 'progress' && targetOf(figure, aimOf(figure), unit, extraUnits);
    return {
      ...amountIn(unit, figure, extraUnits),
      figure: figure.id,
      kind: figure.kind,
      ...(!kind && figure.kind !== 'actual' && { mark: kindLabel(figure.kind) }),
      ...(figure.status && { status: figure.status }),
      ...(!period && !isNamed(figure, column) && { period: formatPeriod(figure.period) }),
      ...(share && { share }),
      ...(target && { target }),
    };
  };
  return {
    id: chart.id,
    type: chart.type,
    title: plainWords(chart.title, inWords, extraUnits),
    ...(what && { what }),
    ...(isOneUnit && { unit: parseUnit(unit, extraUnits)?.text ?? unit }),
    ...(period && { period }),
    ...(kind && kind !== 'actual' && { kind: kindLabel(kind) }),
    hue,
    categories: grid.categories,
    series: grid.rows.map(({ name, figures }) => ({
      name,
      points: figures.map((figure, column) => (figure ? unmarked(point(figure, column), name) : null)),
    })),
    totals: grid.wholes.map((parts) => {
      const differs = wholeOf(parts, figures)?.['parts-differ'];
      return {
        ...totalOf(parts, figures, unit, extraUnits),
        ...(differs && { differs: plainWords(differs, inWords, extraUnits) }),
      };
    }),
  };
}

/** What all of them are; undefined when they differ or there are none. */
function onlyOf<Item>([first, ...others]: Item[]): Item | undefined {
  return others.every((other) => other === first) ? first : undefined;
}

/** A point without the mark that the name of its series says already. */
function unmarked({ mark, ...point }: ChartPoint, name: string): ChartPoint {
  return mark === undefined || mark === name ? point : { ...point, mark };
}
