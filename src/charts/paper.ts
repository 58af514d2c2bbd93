import type { AmountPart } from '../domain/amount.ts';
import type { ChartLook } from './chart-look.ts';
import type { ChartPicture } from './chart-picture.ts';

/** What a picture is painted on: a canvas, or SVG that is written down. All in px from the upper left corner. */
export interface Paper {
  context: CanvasRenderingContext2D;
  /** Of the wide drawings; its colours are those of the light theme, by value. */
  look: ChartLook;
  /** Draws a chart with its upper left corner at a place, so many times as large as it is laid out. */
  stamp: (chart: ChartPicture, look: ChartLook, x: number, y: number, scale: number) => void;
}

/** Where something was painted that is to be read. */
export interface PaintedBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Empty of a chart. */
  text: string;
}

/** How a text is set; ink unless a colour is told. */
export interface Type {
  size: number;
  weight?: 400 | 700;
  colour?: string;
  /** From baseline to baseline, in parts of the size. */
  leading?: number;
}

/** A run of text in a type of its own. */
export interface Run extends Type {
  text: string;
}

/** How far letters reach from their baseline, in parts of their size. */
const [above, below] = [0.92, 0.26];
const usualLeading = 1.4;

export function heightOfLine({ size, leading = usualLeading }: Type): number {
  return size * leading;
}

/** The width in px of a text on one line. */
export function widthOfText(text: string, type: Type, look: ChartLook): number {
  return look.measure(text, fontOf(type, look));
}

export function widthOfRuns(runs: readonly Run[], look: ChartLook): number {
  return runs.reduce((sum, run) => sum + widthOfText(run.text, run, look), 0);
}

/** Writes runs side by side on a baseline, to the right of `x` or, with `right`, to the left of it. */
export function writeRuns(
  { context, look }: Paper,
  runs: readonly Run[],
  x: number,
  baseline: number,
  align: 'left' | 'right' = 'left',
): PaintedBox {
  const width = widthOfRuns(runs, look);
  const left = align === 'left' ? x : x - width;
  let next = left;
  context.textAlign = 'left';
  for (const run of runs) {
    context.font = fontOf(run, look);
    context.fillStyle = run.colour ?? look.colours.ink;
    context.fillText(run.text, next, baseline);
    next += widthOfText(run.text, run, look);
  }
  const text = runs.map((run) => run.text).join('');
  const reaches = runs.map((run) => reachOf(run));
  const top = baseline - Math.max(...reaches.map((reach) => reach.up));
  const bottom = baseline + Math.max(...reaches.map((reach) => reach.down));
  return { left, right: left + width, top, bottom, text };
}

/** How far the letters of a run stand over their baseline and hang under it; digits less than others. */
function reachOf({ text, size }: Run): { up: number; down: number } {
  if (/^[\d.]+$/.test(text)) return { up: size * 0.74, down: size * 0.02 };
  return /^[\d.,]+$/.test(text)
    ? { up: size * 0.74, down: size * 0.18 }
    : { up: size * above, down: size * below };
}

/** Writes lines under one another, the first with its upper edge at `top`. */
export function writeLines(
  paper: Paper,
  lines: readonly string[],
  type: Type,
  left: number,
  top: number,
): PaintedBox[] {
  const height = heightOfLine(type);
  const first = top + (height - type.size * (above + below)) / 2 + type.size * above;
  return lines.map((text, line) => writeRuns(paper, [{ ...type, text }], left, first + line * height));
}

/** An amount to be read from afar: its digits in one size, its unit smaller and lighter. */
export function amountRuns(parts: readonly AmountPart[], size: number, colour: string): Run[] {
  return parts.map(({ kind, text }) =>
    kind === 'digits' || kind === 'sign'
      ? { text, size, weight: 700, colour }
      : { text: kind === 'unit' ? `${hairSpace}${text}` : text, size: Math.floor(size * 4.6) / 10, colour },
  );
}

const hairSpace = '\u200a';

/** A filled rectangle. */
export function paintRule(
  { context }: Paper,
  box: [x: number, y: number, width: number, height: number],
  colour: string,
): void {
  context.fillStyle = colour;
  context.fillRect(...box);
}

function fontOf({ size, weight = 400 }: Type, { fontFamily }: ChartLook): string {
  return `${weight} ${size}px ${fontFamily}`;
}
