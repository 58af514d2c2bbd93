/** A picture is drawn twice: for columns narrower than 560 px (a phone of 360 px leaves 328) and for wider ones. */
export type ChartWidth = 'narrow' | 'wide';

/** The width of the two drawings in px. A page may scale them a little; no text falls under 12 px. */
export const drawnWidths: Record<ChartWidth, number> = { narrow: 328, wide: 640 };

/** The colours of a drawing by meaning. In the build they are CSS variables, in the browser their values. */
export interface ChartColours {
  ink: string;
  quiet: string;
  line: string;
  paper: string;
  target: string;
  /** Of a chart with one series: the hue of its strategy. */
  hue: string;
  /** Three steps of lightness, so that series differ in grey as well. */
  series: readonly [string, string, string];
}

/** Everything that a drawing needs to know of the place where it is drawn. */
export interface ChartLook {
  width: ChartWidth;
  colours: ChartColours;
  fontFamily: string;
  /** The width in px of a text in a CSS font. */
  measure: (text: string, font: string) => number;
}

/** Asks for every colour by the name of its CSS variable. */
export function chartColours(colour: (variable: string) => string): ChartColours {
  return {
    ink: colour('--chart-ink'),
    quiet: colour('--chart-quiet'),
    line: colour('--chart-line'),
    paper: colour('--chart-paper'),
    target: colour('--chart-target'),
    hue: colour('--hue'),
    series: [colour('--chart-1'), colour('--chart-2'), colour('--chart-3')],
  };
}

/** An axis that only measures. What there is to read stands beside the marks. */
export const silentAxis = { display: false, ticks: { display: false } } as const;
