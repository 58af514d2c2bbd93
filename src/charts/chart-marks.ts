import type { Chart } from 'chart.js';
import type { ChartLook } from './chart-look.ts';
import type { ChartPoint, ChartSeries } from './chart-point.ts';
import type { Pen } from './chart-pen.ts';
import { barBox, type Box } from './chart-rows.ts';

/**
 * The colour of one of `count` series. They differ in lightness first; from the fourth on the steps return and are
 * hatched (`isHatched`).
 */
export function seriesColour(index: number, count: number, { colours }: ChartLook): string {
  if (count === 1) return colours.hue;
  const step = count === 2 ? index * 2 : index % 3;
  return colours.series[step] ?? colours.ink;
}

/** The colour of one of `count` parts of a ring: neighbours differ, the last and the first too. */
export function partColour(index: number, count: number, look: ChartLook): string {
  const meetsFirst = index > 0 && index === count - 1 && index % 3 === 0;
  return seriesColour(meetsFirst ? 1 : index, count, look);
}

/** Whether the series of this index is told apart by hatching: there are three steps of colour. */
export function isHatched(index: number): boolean {
  return index > 2;
}

/** What is not there yet is drawn as an outline. */
export function isPlanned(point: ChartPoint): boolean {
  return point.kind !== 'actual';
}

/** The colours of the bars of one series. Outlined bars are left to `finishBars`. */
export function barColours(
  { points }: ChartSeries,
  colour: string,
  { colours }: ChartLook,
  isOutlined = isPlanned,
) {
  const filled = (fill: string) => points.map((point) => (point && isOutlined(point) ? 'transparent' : fill));
  return { backgroundColor: filled(colour), hoverBackgroundColor: filled(colours.ink) };
}

/** The values of lying bars, row by row. */
export function barData({ points }: ChartSeries, valueOf: (point: ChartPoint) => number | undefined) {
  return points.map((point, y) => ({ x: (point && valueOf(point)) ?? null, y }));
}

/** Draws the bars that Chart.js leaves out, because they are outlined, and the hatching of others. */
export function finishBars(
  pen: Pen,
  chart: Chart,
  series: ChartSeries[],
  colourOf: (series: number) => string,
  isOutlined = isPlanned,
): void {
  series.forEach(({ points }, dataset) =>
    points.forEach((point, index) => {
      if (!point) return;
      const box = barBox(chart, dataset, index);
      const active = chart.getDatasetMeta(dataset).data[index]?.active;
      if (isOutlined(point)) outline(pen, box, active ? pen.look.colours.ink : colourOf(dataset));
      else if (isHatched(dataset)) hatch(pen, box);
    }),
  );
}

function outline({ context }: Pen, { left, right, top, bottom }: Box, colour: string): void {
  const stroke = Math.min(1.5, (right - left) / 2);
  context.globalAlpha = 0.14;
  context.fillStyle = colour;
  context.fillRect(left, top, right - left, bottom - top);
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = stroke;
  context.strokeRect(left + stroke / 2, top + stroke / 2, right - left - stroke, bottom - top - stroke);
}

/** Diagonal strokes of paper over a bar, cut at its edges. */
export function hatch(pen: Pen, { left, right, top, bottom }: Box): void {
  const height = bottom - top;
  for (let start = left - height + 4; start < right; start += 7) {
    const from = Math.max(start, left);
    const to = Math.min(start + height, right);
    if (to <= from) continue;
    const places = [from, bottom - (from - start), to, bottom - (to - start)];
    pen.line(places, pen.look.colours.paper, 1.5);
  }
}
