import type { ComparedIndicator, ComparedValue, Comparison } from '../domain/comparison.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartPoint } from './chart-point.ts';

/** Lines that stay apart from each other in one picture. */
const mostLines = 4;

/**
 * The charts of a comparison: indicators of one unit share a picture, four at most, so that their lines can be told apart;
 * those of different units never do. An indicator without a value in these years has no chart. All charts have the same
 * years: from the first value of any to the last.
 */
export function comparisonCharts({ years: chosen, indicators }: Comparison): ChartModel[] {
  const isTold = chosen.map((_, index) => indicators.some(({ values }) => Boolean(values[index])));
  const [first, end] = [isTold.indexOf(true), isTold.lastIndexOf(true) + 1];
  const years = chosen.slice(first, end);
  const known = indicators
    .map((indicator) => ({ ...indicator, values: indicator.values.slice(first, end) }))
    .filter(({ values }) => values.some((value) => value !== null));
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
    unit,
    hue: 'neutral',
    categories: years.map((year) => `${year}년`),
    series: lines.map(({ name, values }) => ({
      name: lines.length > 1 ? name : '',
      points: values.map((value) => value && pointOf(value)),
    })),
    totals: [],
  };
}

function pointOf({ value, number, words, kind, mark, isDraft, figure }: ComparedValue): ChartPoint {
  const marks = [...(mark ? [mark] : []), ...(isDraft ? ['초안'] : [])];
  return { value, number, words, kind, figure, ...(marks.length > 0 && { mark: marks.join(', ') }) };
}

function inFours<Item>(items: Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / mostLines) }, (_, index) =>
    items.slice(index * mostLines, (index + 1) * mostLines),
  );
}
