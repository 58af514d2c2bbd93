import { join } from 'node:path';

/** The typeface of the report, of which pages use a subset with the same widths. */
export const fontFiles = [
  'assets/fonts/PretendardGOV-Regular.woff2',
  'assets/fonts/PretendardGOV-Bold.woff2',
];

/** Lines are broken by trying, so that one text is measured again and again. */
const mostKnown = 20_000;

let measuring: Promise<(text: string, font: string) => number> | undefined;

/** Measures text in the typeface of the report, which canvases know from then on. */
export function textMeasure(root: string): Promise<(text: string, font: string) => number> {
  measuring ??= (async () => {
    const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
    for (const file of fontFiles) {
      if (!GlobalFonts.registerFromPath(join(root, file)))
        throw new Error(`The font ${file} cannot be read.`);
    }
    const context = createCanvas(1, 1).getContext('2d');
    const known = new Map<string, number>();
    return (text, font) => {
      const key = `${font} ${text}`;
      const width = known.get(key);
      if (width !== undefined) return width;
      if (known.size > mostKnown) known.clear();
      context.font = font;
      const measured = context.measureText(text).width;
      known.set(key, measured);
      return measured;
    };
  })();
  return measuring;
}
