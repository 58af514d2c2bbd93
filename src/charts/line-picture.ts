import type { Chart } from 'chart.js';
import type { ChartPicture } from './chart-picture.ts';
import { type ChartLook, drawnWidths, silentAxis } from './chart-look.ts';
import { isPlanned, seriesColour } from './chart-marks.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartPoint, ChartSeries } from './chart-point.ts';
import { aside, linesOf, type Pen, type Words, widthOf, withPen } from './chart-pen.ts';
import { spread } from './spread.ts';

const heights = { narrow: 220, wide: 280 };
const pointStyles = ['circle', 'rect', 'triangle', 'rectRot'] as const;
const dashes = [[], [7, 4], [2, 4], [9, 4, 2, 4]];
const plannedDash = [2, 4];
const lineHeight = 19;

/**
 * Values over time, each a point; a line joins neighbours, and breaks where a value is missing. One line carries its
 * values; several carry their names and last values.
 */
export function linePicture(model: ChartModel, look: ChartLook): ChartPicture {
  const { series, categories } = model;
  const [only, ...others] = series;
  const single = others.length === 0 ? only : undefined;
  const values = series.flatMap(({ points }) =>
    points.flatMap((point) => (point ? [Number(point.value)] : [])),
  );
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const halfOf = (runs: Words[]) => widthOf(runs, look) / 2;
  const edge = (index: number) =>
    Math.max(
      8,
      halfOf([{ text: categories.at(index) ?? '' }]),
      single ? halfOf(valueWords(single.points.at(index), look)) : 0,
    );
  const ends = single ? [] : series.map((each) => endLabel(each, look));
  const height = Math.max(heights[look.width], sumOf(ends.map(endHeight)) + 40);
  const right = single ? edge(-1) : Math.max(...ends.flat().map((runs) => widthOf(runs, look))) + 14;

  return {
    height,
    config: {
      type: 'line',
      data: {
        labels: categories,
        datasets: series.map((each, index) => lineStyle(each, index, series.length, look)),
      },
      options: {
        layout: { padding: { top: 30, bottom: 30, left: edge(0), right } },
        scales: {
          x: silentAxis,
          y: { ...silentAxis, min: lowest, max: highest > lowest ? highest : 1 },
        },
      },
      plugins: [
        withPen(look, (pen, chart) => {
          const { left, right: end, bottom } = chart.chartArea;
          const zero = chart.scales.y?.getPixelForValue(0) ?? bottom;
          pen.line([left - edge(0), zero, end + (single ? right : 0), zero], look.colours.line);
          writeCategories(pen, chart, categories, height - 8);
          if (single) writeValues(pen, chart, single, zero);
          else writeEnds(pen, chart, series, ends, height - 26);
        }),
      ],
    },
  };
}

function lineStyle({ points }: ChartSeries, index: number, count: number, look: ChartLook) {
  const { ink, paper } = look.colours;
  const colour = seriesColour(index, count, look);
  const planned = points.map((point) => point !== null && isPlanned(point));
  return {
    data: points.map((point) => (point ? Number(point.value) : null)),
    borderColor: colour,
    borderWidth: 2.5,
    borderDash: dashes[index % dashes.length] ?? [],
    segment: {
      borderDash: (part: { p1DataIndex: number }) => (planned[part.p1DataIndex] ? plannedDash : undefined),
    },
    pointStyle: pointStyles[index % pointStyles.length] ?? 'circle',
    pointRadius: 4.5,
    pointHoverRadius: 7,
    pointBorderWidth: 2,
    pointHoverBorderWidth: 2,
    pointBorderColor: colour,
    pointHoverBorderColor: ink,
    pointBackgroundColor: planned.map((is) => (is ? paper : colour)),
    pointHoverBackgroundColor: ink,
  };
}

function valueWords(point: ChartPoint | null | undefined, look: ChartLook): Words[] {
  return point ? [{ text: point.number, style: 'strong' }, ...aside(point.mark, look)] : [];
}

/** The last value of a line, and its name under it. */
function endLabel({ name, points }: ChartSeries, look: ChartLook): Words[][] {
  const names = linesOf(name, drawnWidths[look.width] / 4, look);
  return [
    valueWords(
      points.findLast((point) => point !== null),
      look,
    ),
    ...names.map((text) => [{ text, colour: look.colours.quiet }]),
  ];
}

/**
 * Values stand over their points, in a valley under them. Where they have no room for all, the last, the first, the
 * highest and the lowest come before the others.
 */
function writeValues(pen: Pen, chart: Chart, { points }: ChartSeries, zero: number): void {
  const written: { x: number; y: number; half: number }[] = [];
  for (const index of byWeight(points)) {
    const point = points[index];
    const place = chart.getDatasetMeta(0).data[index];
    if (!point || !place) continue;
    const neighbours = [points[index - 1], points[index + 1]].filter(
      (neighbour) => neighbour !== null && neighbour !== undefined,
    );
    const isValley =
      neighbours.length > 0 && neighbours.every(({ value }) => Number(value) > Number(point.value));
    const runs = valueWords(point, pen.look);
    const x = place.x;
    const y = isValley && place.y + 34 < zero ? place.y + 24 : place.y - 12;
    const half = widthOf(runs, pen.look) / 2 + 2;
    const isTaken = written.some(
      (other) => Math.abs(other.y - y) < lineHeight && Math.abs(other.x - x) < other.half + half,
    );
    if (isTaken) continue;
    written.push({ x, y, half });
    pen.write(runs, x, y, 'center');
  }
}

/** The indices of the points, the telling ones first. */
function byWeight(points: (ChartPoint | null)[]): number[] {
  const values = points.map((point) => (point ? Number(point.value) : NaN));
  const known = values.filter((value) => !Number.isNaN(value));
  const last = points.findLastIndex((point) => point !== null);
  const first = points.findIndex((point) => point !== null);
  const [highest, lowest] = [values.indexOf(Math.max(...known)), values.indexOf(Math.min(...known))];
  return [...new Set([last, first, highest, lowest, ...points.keys()])].filter((index) => index >= 0);
}

/** Writes the labels of the lines on the right, each joined to the last point of its line where that is far from it. */
function writeEnds(pen: Pen, chart: Chart, series: ChartSeries[], ends: Words[][][], limit: number): void {
  const lasts = series.map(({ points }, dataset) => {
    const last = points.findLastIndex((point) => point !== null);
    return chart.getDatasetMeta(dataset).data[last];
  });
  const tops = spread(
    ends.map((lines, dataset) => ({ middle: lasts[dataset]?.y ?? 0, height: endHeight(lines) })),
    0,
    limit,
  );
  const left = chart.chartArea.right + 14;
  ends.forEach((lines, dataset) => {
    const [top, last] = [tops[dataset] ?? 0, lasts[dataset]];
    lines.forEach((runs, line) => pen.write(runs, left, top + 17 + line * lineHeight));
    const isFar = last && (left - last.x > 20 || Math.abs(top + 12 - last.y) > lineHeight);
    if (isFar) pen.line([last.x + 8, last.y, left - 4, top + 12], pen.look.colours.line);
  });
}

function endHeight(lines: Words[][]): number {
  return lines.length * lineHeight + 6;
}

function sumOf(numbers: number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/** Writes as many names under the lines as have room, the last always. */
function writeCategories(pen: Pen, chart: Chart, names: string[], y: number): void {
  const xOf = (index: number) => chart.scales.x?.getPixelForValue(index) ?? 0;
  const widest = Math.max(...names.map((text) => widthOf([{ text }], pen.look))) + 8;
  const step = names.length > 1 ? Math.max(1, Math.ceil(widest / (xOf(1) - xOf(0)))) : 1;
  names.forEach((text, index) => {
    if ((names.length - 1 - index) % step !== 0) return;
    pen.write([{ text, colour: pen.look.colours.quiet }], xOf(index), y, 'center');
  });
}
