import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const modes = ['light', 'dark'] as const;
type Mode = (typeof modes)[number];
const hues = [...css.matchAll(/\[data-hue='(\w+)'\] \{/g)].map(([, hue = '']) => hue);

/** The colour of a token in a mode; hues look into their own block first. */
function colour(name: string, mode: Mode, hue = 'neutral'): string {
  const block = css.slice(css.indexOf(`[data-hue='${hue}'] {`));
  const own = new RegExp(`${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`);
  const [, light, dark] = own.exec(block.slice(0, block.indexOf('}'))) ?? own.exec(css) ?? [];
  const found = mode === 'light' ? light : dark;
  if (found === undefined) throw new Error(`tokens.css has no ${name} for ${hue} in ${mode}.`);
  return found;
}

/** Contrast ratio of WCAG 2.2, unrounded. */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** What stands on what, and the least contrast that KRDS asks for: body 7 (dark 15), text 4.5 (7), marks 3 (4.5). */
const pairs: [text: string, ground: string, light: number, dark: number][] = [
  ['--ink', '--paper', 7, 15],
  ['--ink', '--wash', 7, 13],
  ['--soft', '--paper', 4.5, 7],
  ['--soft', '--wash', 4.5, 7],
  ['--quiet', '--paper', 4.5, 7],
  ['--quiet', '--wash', 4.5, 7],
  ['--accent', '--paper', 4.5, 7],
  ['--accent-strong', '--paper', 4.5, 7],
  ['--accent', '--wash', 4.5, 7],
  ['--control', '--paper', 3, 4.5],
];

describe.each(modes)('in %s', (mode) => {
  test.each(pairs)('sets %s on %s with enough contrast', (text, ground, light, dark) => {
    expect(contrast(colour(text, mode), colour(ground, mode))).toBeGreaterThanOrEqual(
      mode === 'light' ? light : dark,
    );
  });

  test.each(hues)('sets the hue %s so that its text can be read and its marks can be seen', (hue) => {
    const paper = colour('--paper', mode);
    expect(contrast(colour('--hue', mode, hue), paper)).toBeGreaterThanOrEqual(mode === 'light' ? 4.5 : 7);
    for (const step of ['--chart-1', '--chart-2', '--chart-3']) {
      expect(contrast(colour(step, mode, hue), paper)).toBeGreaterThanOrEqual(mode === 'light' ? 3 : 4.5);
    }
  });

  test.each(hues)('tells the series of the hue %s apart in grey', (hue) => {
    const steps = ['--chart-1', '--chart-2', '--chart-3'].map((step) => colour(step, mode, hue));
    expect(contrast(steps[0] ?? '', steps[1] ?? '')).toBeGreaterThanOrEqual(1.4);
    expect(contrast(steps[1] ?? '', steps[2] ?? '')).toBeGreaterThanOrEqual(1.4);
  });
});
