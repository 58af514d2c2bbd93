import type { ComparedIndicator, ComparedValue, Comparison } from '../domain/comparison.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartPoint } from './chart-point.ts';

/** Lines that stay apart from each other in one picture. */
const mostLines = 4;

/**
 * The charts of a comparison: indicators of one unit share a picture, four at most, so that their lines can be told apart;
 * those of different units never do. An indicator without a value in these years has no chart.
 */
export function comparisonCharts({ years, indicators }: Comparison): ChartModel[] {
  const known = indicators.filter(({ values }) => values.some((value) => value !== null));
  return [...Map.groupBy(known, ({ unit }) => unit)].flatMap(([unit, group]) =>
    inFours(group).map((lines, index) => chartOf(`compare-${unit}-${index}`, unit, lines, years)),
  );
}

function chartOf(id: string, unit: string, lines: ComparedIndicator[], years: string[]): ChartModel {
  const names = lines.map(({ name }) => name);
  return {
    id,
    type: years.length > 1 ? 'line' : 'bar',
    title: names.join(', '),
    ...(names.length === 1 && { what: names[0] }),
    unit,
    hue: 'neutral',
    categories: years,
    series: lines.map(({ name, values }) => ({
      name: lines.length > 1 ? name : '',
      points: values.map((value) => value && pointOf(value)),
    })),
    totals: [],
  };
}

function pointOf({ value, number, words, kind, mark, figure }: ComparedValue): ChartPoint {
  return { value, number, words, kind, figure, ...(mark && { mark }) };
}

function inFours<Item>(items: Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / mostLines) }, (_, index) =>
    items.slice(index * mostLines, (index + 1) * mostLines),
  );
}
