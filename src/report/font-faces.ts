import type { FontFile } from './subset-fonts.ts';

/** The style sheet that names the report's typeface, with its files in `/fonts/` under the base path of the site. */
export function fontFaces(fonts: readonly FontFile[], base: string): string {
  return fonts
    .map(
      ({ weight, fileName }) =>
        `@font-face{font-family:'Report Sans';font-weight:${weight};font-display:swap;src:url(${base}fonts/${fileName}) format('woff2')}`,
    )
    .join('\n');
}
