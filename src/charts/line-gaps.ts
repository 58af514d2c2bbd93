import type { ChartModel } from './chart-model.ts';

/** The stops of a line of which it has no value, nor has any other line beside it. Other charts have no gaps. */
export function lineGaps({ type, categories, series }: ChartModel): string[] {
  if (type !== 'line') return [];
  return categories.filter((_, index) => series.every(({ points }) => !points[index]));
}
