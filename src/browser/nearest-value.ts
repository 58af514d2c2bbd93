import type { ArcElement, BarElement, Chart, PointElement } from 'chart.js';
import type { ChartValue } from '../charts/chart-values.ts';

/**
 * The index of the value that a place in a picture means, -1 for none: of bars the nearest in height, of parts the one
 * under the place, of points the nearest.
 */
export function nearestValue(chart: Chart, values: ChartValue[], x: number, y: number): number {
  const marks = values.map(
    ({ series, category }) => chart.getDatasetMeta(series).data[category] as Mark | undefined,
  );
  const under = marks.findIndex((mark) => mark?.inRange(x, y, true));
  const { type } = chart.getDatasetMeta(0);
  const isStacked = Object.values(chart.scales).some(
    ({ options }) => 'stacked' in options && options.stacked,
  );
  if (under >= 0 || type === 'doughnut' || isStacked) return under;
  const distances = marks.map((mark) =>
    mark ? Math.hypot(type === 'bar' ? 0 : mark.x - x, mark.y - y) : Infinity,
  );
  return distances.indexOf(Math.min(...distances));
}

type Mark = BarElement | PointElement | ArcElement;
