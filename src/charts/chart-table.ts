import { spokenSign } from '../domain/amount.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartAmount, ChartPoint } from './chart-point.ts';
import { chartValues } from './chart-values.ts';

/** The numbers of a chart as rows: for a screen reader, for paper, for copying. */
export interface ChartTable {
  caption: string;
  /** The first names the rows. */
  columns: string[];
  rows: ChartRow[];
}

export interface ChartRow {
  label: string;
  /** One a column after the first; null where there is no value. */
  cells: (ChartCell | null)[];
  isTotal: boolean;
}

/** What is read, and what is said instead where a voice would stumble over `△`. */
export interface ChartCell {
  text: string;
  spoken?: string;
}

/** Tables the same figures that the picture shows. Several series stand side by side, one has a row a value or a gap. */
export function chartTable(model: ChartModel): ChartTable {
  const unit = model.unit === undefined ? '' : ` (단위: ${model.unit})`;
  const isGrid = model.series.length > 1 && model.categories.some((category) => category !== '');
  return { caption: model.title + unit, ...(isGrid ? gridOf(model) : listOf(model)) };
}

function gridOf(model: ChartModel): Omit<ChartTable, 'caption'> {
  const { categories, series, totals } = model;
  const hasTotals = totals.length > 0;
  const marks = series.map(({ points }) => markOfAll(points));
  return {
    columns: [
      '구분',
      ...series.map(({ name }, index) => (marks[index] ? `${name}(${marks[index]})` : name)),
      ...(hasTotals ? ['합계'] : []),
    ],
    rows: categories.map((label, row) => ({
      label,
      cells: [
        ...series.map(({ points }, index) => {
          const point = points[row];
          return point ? cellOf(point, model, marks[index] === undefined) : null;
        }),
        ...(hasTotals ? totals.slice(row, row + 1).map((total) => cellOf(total, model)) : []),
      ],
      isTotal: false,
    })),
  };
}

/** The mark that every point of a series carries: its column carries it instead. */
function markOfAll(points: (ChartPoint | null)[]): string | undefined {
  const marks = new Set(points.flatMap((point) => (point ? [point.mark] : [])));
  return marks.size === 1 ? [...marks][0] : undefined;
}

/** The column of the parts in the whole, which itself is all of it. */
const share = '구성비';

function listOf(model: ChartModel): Omit<ChartTable, 'caption'> {
  const values = chartValues(model);
  const points = values.map(({ point }) => point);
  const extra: [name: string, of: (point: ChartPoint, row?: string) => ChartCell | undefined][] = [
    ['목표', ({ target }) => target && cellOf(target, model)],
    ['달성률', ({ target }) => textCell(target?.share)],
    [share, (point) => textCell(point.share)],
    // A row that says no period is named by it.
    ['기간', ({ period }, row) => textCell(period ?? row)],
  ];
  const columns = extra.filter(([, of]) => points.some((point) => of(point)));
  const [total] = model.totals;
  return {
    columns: [
      '구분',
      model.type === 'progress' ? '실적' : (model.what ?? '값'),
      ...columns.map(([name]) => name),
    ],
    rows: [
      ...(model.type === 'line' ? stopsOf(model) : values).map(({ name, point }) => ({
        label: name,
        cells: point
          ? [cellOf(point, model), ...columns.map(([, of]) => of(point, name) ?? null)]
          : [null, ...columns.map(() => null)],
        isTotal: false,
      })),
      ...(total
        ? [
            {
              label: '합계',
              cells: [
                cellOf(total, model),
                ...columns.map(([name]) => (name === share ? { text: '100%' } : null)),
              ],
              isTotal: true,
            },
          ]
        : []),
    ],
  };
}

/** The columns of a line, where it has one value or a gap. */
function stopsOf({ categories, series }: ChartModel): { name: string; point: ChartPoint | null }[] {
  return categories.map((name, index) => ({ name, point: series[0]?.points[index] ?? null }));
}

function cellOf(amount: ChartAmount & { mark?: string }, { unit }: ChartModel, isMarked = true): ChartCell {
  const bare = unit === undefined ? amount.words : amount.number;
  const text = isMarked && amount.mark ? `${bare} (${amount.mark})` : bare;
  const sign = spokenSign(amount.value);
  return sign === '' ? { text } : { text, spoken: sign + text.replace('△', '') };
}

function textCell(text: string | undefined): ChartCell | undefined {
  return text === undefined ? undefined : { text };
}
