import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chartColours, type ChartColours } from '../charts/chart-look.ts';
import type { ChartHue } from '../charts/chart-model.ts';

/** Where the colours of the report are told, once. */
export const coloursFile = 'src/styles/tokens.css';

/** The colours of the light theme by value, for pictures that stand on their own. */
export async function lightColours(root: string): Promise<(hue: ChartHue) => ChartColours> {
  const css = await readFile(join(root, coloursFile), 'utf8');
  return (hue) => {
    const values = new Map<string, string>();
    for (const [, selector = '', rules = ''] of css.matchAll(/^(:root[^{]*|\[data-hue[^{]*)\{([^}]*)\}/gm)) {
      if (!isAbout(selector, hue)) continue;
      for (const [, name = '', value = ''] of rules.matchAll(/(--[\w-]+):\s*([^;]+);/g))
        values.set(name, value);
    }
    const colourOf = (name: string): string => {
      const value = values.get(name) ?? '';
      const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
      const colour = other ? colourOf(other) : /^light-dark\((#\w{6}),/.exec(value)?.[1];
      if (colour === undefined) throw new Error(`${coloursFile} tells no light colour ${name}.`);
      return colour;
    };
    return chartColours(colourOf);
  };
}

/** Whether a rule is for every element or for those of this hue. */
function isAbout(selector: string, hue: ChartHue): boolean {
  return selector
    .split(',')
    .some((each) => [':root', '[data-hue]', `[data-hue='${hue}']`].includes(each.trim()));
}
