import { type ChartLook, drawnWidths } from './chart-look.ts';
import { hatch, isHatched } from './chart-marks.ts';
import { type Pen, widthOf } from './chart-pen.ts';

/** Where the names of series stand over a picture. */
export interface SeriesKey {
  height: number;
  names: { text: string; x: number; y: number }[];
  /** Whether each name carries a patch of its colour. */
  hasPatches: boolean;
}

const lineHeight = 22;
const patch = 12;

/**
 * Puts the names of series where their marks begin, when they fit there; otherwise side by side with patches of their
 * colours, on as many lines as it takes.
 */
export function layKey(names: string[], look: ChartLook, starts?: number[]): SeriesKey {
  const widths = names.map((text) => widthOf([{ text }], look));
  const fits = starts?.every(
    (x, index) => x + (widths[index] ?? 0) + 10 <= (starts[index + 1] ?? drawnWidths[look.width] + 10),
  );
  if (names.every((name) => name === '')) return { height: 0, names: [], hasPatches: false };
  if (starts && fits) {
    return {
      height: lineHeight,
      names: names.map((text, index) => ({ text, x: starts[index] ?? 0, y: 13 })),
      hasPatches: false,
    };
  }
  let x = 0;
  let y = 13;
  const placed = names.map((text, index) => {
    const width = patch + 6 + (widths[index] ?? 0);
    if (x > 0 && x + width > drawnWidths[look.width]) {
      x = 0;
      y += lineHeight;
    }
    const place = { text, x, y };
    x += width + 16;
    return place;
  });
  return { height: y + 19, names: placed, hasPatches: true };
}

/** Draws the names of the series, each behind a patch of its colour or pattern, where `layKey` placed them. */
export function drawKey(
  pen: Pen,
  { names, hasPatches }: SeriesKey,
  colourOf: (series: number) => string,
): void {
  names.forEach(({ text, x, y }, index) => {
    if (hasPatches) {
      const box = { left: x, right: x + patch, top: y - patch + 1, bottom: y + 1 };
      pen.context.fillStyle = colourOf(index);
      pen.context.fillRect(box.left, box.top, patch, patch);
      if (isHatched(index)) hatch(pen, box);
    }
    pen.write(
      [{ text, colour: hasPatches ? pen.look.colours.ink : pen.look.colours.quiet }],
      hasPatches ? x + patch + 6 : x,
      y,
    );
  });
}
