import type { Chart, Plugin } from 'chart.js';
import type { ChartLook } from './chart-look.ts';

/** A run of text in one style. */
export interface Words {
  text: string;
  style?: TextStyle;
  /** Of the text; ink unless told. */
  colour?: string;
}

export type TextStyle = keyof typeof styles;
export type Align = 'left' | 'center' | 'right';

const styles = {
  plain: { weight: 400, size: 14 },
  strong: { weight: 700, size: 15 },
  medium: { weight: 700, size: 18 },
  large: { weight: 700, size: 24 },
} as const;

/** What labels are written and small marks are drawn with, the same in the build and in the browser. */
export interface Pen {
  look: ChartLook;
  context: CanvasRenderingContext2D;
  /** Writes runs side by side on a baseline. */
  write: (runs: Words[], x: number, y: number, align?: Align) => void;
  /** Draws from place to place, given as x, y, x, y … */
  line: (places: number[], colour: string, width?: number) => void;
}

/** A Chart.js plugin that finishes a picture: Chart.js draws the marks, and `finish` writes beside them what they mean. */
export function withPen(look: ChartLook, finish: (pen: Pen, chart: Chart) => void): Plugin {
  return {
    id: 'direct-labels',
    afterDatasetsDraw: (chart) => finish(penFor(chart.ctx, look), chart),
  };
}

/** Quiet words behind others; none for an empty text. */
export function aside(text: string | undefined, { colours }: ChartLook): Words[] {
  return text ? [{ text: `\u2002${text}`, colour: colours.quiet }] : [];
}

/** The width of runs side by side. */
export function widthOf(runs: Words[], look: ChartLook): number {
  return runs.reduce((sum, { text, style }) => sum + look.measure(text, fontOf(style, look)), 0);
}

/** Breaks a name into lines no wider than `width`, at spaces and behind middle dots; a longer word stays whole. */
export function linesOf(text: string, width: number, look: ChartLook): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<=[ ·])/u)) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf([{ text: (line + word).trimEnd() }], look) <= width) {
      lines[lines.length - 1] = line + word;
    } else {
      lines.push(word);
    }
  }
  return lines.map((line) => line.trim());
}

function penFor(context: CanvasRenderingContext2D, look: ChartLook): Pen {
  return {
    look,
    context,
    write(runs, x, y, align = 'left') {
      const single = runs.length === 1;
      const width = single ? 0 : widthOf(runs, look);
      let left = x - { left: 0, center: width / 2, right: width }[align];
      context.textAlign = single ? align : 'left';
      for (const run of runs) {
        context.font = fontOf(run.style, look);
        context.fillStyle = run.colour ?? look.colours.ink;
        context.fillText(run.text, left, y);
        left += widthOf([run], look);
      }
    },
    line(places, colour, width = 1) {
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.beginPath();
      for (let index = 0; index < places.length; index += 2) {
        context.lineTo(places[index] ?? 0, places[index + 1] ?? 0);
      }
      context.stroke();
    },
  };
}

function fontOf(style: TextStyle = 'plain', { fontFamily }: ChartLook): string {
  return `${styles[style].weight} ${styles[style].size}px ${fontFamily}`;
}
