import type { Chart } from 'chart.js';
import { type ChartLook, drawnWidths, silentAxis } from './chart-look.ts';
import { type Pen, linesOf, widthOf } from './chart-pen.ts';

/** Where the rows of lying bars stand: names beside them on wide drawings, above them on narrow ones. */
export interface Rows {
  /** The height of the whole drawing. */
  height: number;
  /** The width that names take beside the bars. */
  left: number;
  names: string[][];
  /** Where the bars of a row begin and end. */
  top: (row: number) => number;
  bottom: (row: number) => number;
  /** Puts the values of row 0, 1, 2 … there. */
  axis: typeof silentAxis & { type: 'linear'; offset: false; reverse: true; min: number; max: number };
}

/** Room in px. `group` is the thickness of all bars of a row, `above` and `below` are for labels over and under them. */
export interface RowRoom {
  group: number;
  gap: number;
  above?: number;
  below?: number;
  /** Over the first row. */
  head?: number;
}

const lineHeight = 19;
const widestName = 200;

/** Lays the rows of a bar chart out: where each begins, how high it is, and where its name stands. In px as drawn. */
export function layRows(
  categories: string[],
  look: ChartLook,
  { group, gap, above = 0, below = 0, head = 0 }: RowRoom,
): Rows {
  const isWide = look.width === 'wide';
  const names = categories.map((name) =>
    name === '' ? [] : linesOf(name, isWide ? widestName : drawnWidths.narrow, look),
  );
  const nameHeight = Math.max(0, ...names.map(({ length }) => length)) * lineHeight;
  const widest = Math.max(0, ...names.flat().map((text) => widthOf([{ text }], look)));
  const up = isWide ? Math.max(nameHeight / 2, above + group / 2) : nameHeight + above + group / 2;
  const down = Math.max(isWide ? nameHeight / 2 : 0, below + group / 2);
  const pitch = up + down + gap;
  const height = Math.ceil(head + Math.max(1, names.length) * pitch - gap);
  const middle = (row: number) => head + up + row * pitch;
  return {
    height,
    left: isWide && widest > 0 ? Math.ceil(widest) + 16 : 0,
    names,
    top: (row) => middle(row) - group / 2,
    bottom: (row) => middle(row) + group / 2,
    axis: {
      ...silentAxis,
      type: 'linear',
      offset: false,
      reverse: true,
      min: -middle(0) / pitch,
      max: (height - middle(0)) / pitch,
    },
  };
}

/** Writes the names of the rows; `above` is the room left between a name and its bars for other labels. */
export function writeNames(pen: Pen, { names, top, bottom }: Rows, above = 0): void {
  names.forEach((lines, row) => {
    const rest = (lines.length - 1) * lineHeight;
    const first =
      pen.look.width === 'wide' ? (top(row) + bottom(row)) / 2 + 5 - rest / 2 : top(row) - above - 7 - rest;
    lines.forEach((text, index) => pen.write([{ text }], 0, first + index * lineHeight));
  });
}

/** The line from which bars start. Beside a row only, where names stand between the rows. */
export function drawBaseline(pen: Pen, { names, top, bottom }: Rows, x: number): void {
  const last = names.length - 1;
  const spans =
    pen.look.width === 'wide'
      ? [[top(0), bottom(last)] as const]
      : names.map((_, row) => [top(row), bottom(row)] as const);
  for (const [from, to] of spans) pen.line([x, from - 3, x, to + 3], pen.look.colours.line);
}

/**
 * Divides `room` between bars and the labels at their ends, so that the bars are as long as they can be. `lowest` and
 * `highest` are the ends of the value axis.
 */
export function roomForLabels(
  labels: { value: number; width: number }[],
  lowest: number,
  highest: number,
  room: number,
): { before: number; after: number } {
  const before = Math.max(0, ...labels.filter(({ value }) => value < 0).map(({ width }) => width));
  const rest = room - before;
  const longest = Math.min(
    rest,
    ...labels
      .filter(({ value }) => value >= 0 && value > lowest)
      .map(({ value, width }) => ((rest - width) * (highest - lowest)) / (value - lowest)),
  );
  return { before, after: rest - longest };
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where one lying bar stands. */
export function barBox(chart: Chart, dataset: number, row: number): Box {
  const bar = chart.getDatasetMeta(dataset).data[row];
  const get = bar?.getProps as ((names: string[]) => Record<string, number>) | undefined;
  const { x = 0, y = 0, base = 0, height = 0 } = get?.call(bar, ['x', 'y', 'base', 'height']) ?? {};
  return { left: Math.min(x, base), right: Math.max(x, base), top: y - height / 2, bottom: y + height / 2 };
}
