import { formatPeriod } from '../domain/period.ts';
import type { Chart, Figure } from '../domain/report.ts';

/** Which figure of a chart stands where: a row a series, a column a category. */
export interface ChartGrid {
  categories: string[];
  /** Whether the categories are the periods of the figures. */
  isByPeriod: boolean;
  rows: { name: string; figures: (Figure | undefined)[] }[];
  /** The figures that make a whole: of a stacked bar one a category, of a doughnut one, otherwise none. */
  wholes: Figure[][];
}

/**
 * Arranges the figures of a chart. A stacked bar of plain figures is one bar and each figure a series; a doughnut and
 * progress have one series. A line, and figures that all have one name, go by their periods, or by the `given` ones,
 * among which there may be one without a figure.
 */
export function chartGrid(
  chart: Chart,
  find: (id: string) => Figure | undefined,
  given?: readonly string[],
): ChartGrid {
  const written = (chart.series ?? [{ name: '', figures: chart.figures ?? [] }]).map(({ name, figures }) => ({
    name,
    figures: figures.map(find),
  }));
  const all = written.flatMap(({ figures }) => figures);
  const isOneBar = chart.type === 'stacked-bar' && !chart.series;
  const isOneSeries = chart.type === 'doughnut' || chart.type === 'progress';
  const rows = isOneBar
    ? all.map((figure) => ({ name: figure ? shortName(figure) : '', figures: [figure] }))
    : isOneSeries
      ? [{ name: '', figures: all }]
      : written;

  const width = Math.max(0, ...rows.map(({ figures }) => figures.length));
  const columns = Array.from({ length: width }, (_, index) =>
    present(rows.map(({ figures }) => figures[index])),
  );
  const names = columns.map(([first]) => (first ? shortName(first) : ''));
  const periods = columns.map(
    ([first], index) => given?.[index] ?? (first ? formatPeriod(first.period) : ''),
  );
  const isByPeriod =
    given !== undefined ||
    (width > 1 &&
      new Set(periods).size === width &&
      (chart.type === 'line' || (!isOneSeries && new Set(names).size === 1)));
  return {
    categories: isOneBar ? columns.map(() => '') : isByPeriod ? periods : names,
    isByPeriod,
    rows: rows.map(({ name, figures }) => ({
      name,
      figures: Array.from({ length: width }, (_, index) => figures[index]),
    })),
    wholes: chart.type === 'stacked-bar' ? columns : chart.type === 'doughnut' ? [present(all)] : [],
  };
}

function shortName({ short, label }: Figure): string {
  return short ?? label;
}

function present(figures: (Figure | undefined)[]): Figure[] {
  return figures.filter((figure) => figure !== undefined);
}
