import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './pages-of.ts';

/** What pages show through a font of the reader's system: nothing that a report writes, only marks of the browser. */
const fallbacks = new Set(['\n', '\r', '\t', '\u200b']);

describe.each(['report', 'fictional'] as const)('the fonts of the site "%s"', (name) => {
  const { folder } = inject(name);
  const fonts = readdirSync(join(folder, 'fonts')).filter((file) => file.endsWith('.woff2'));

  test('are two weights and weigh at most 120 KB together', () => {
    expect(fonts).toHaveLength(2);
    const bytes = fonts.reduce((sum, file) => sum + statSync(join(folder, 'fonts', file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(120 * 1024);
  });

  test.each(fonts)('have every character of every page: %s', async (file) => {
    const known = await charactersOf(readFileSync(join(folder, 'fonts', file)));
    const shown = new Set(
      pagesOf(folder).flatMap((page) => [
        ...textOf(
          readFileSync(join(folder, page.endsWith('.html') ? page : join(page, 'index.html')), 'utf8'),
        ),
      ]),
    );
    expect(
      [...shown].filter(
        (character) => !known.has(character.codePointAt(0) ?? 0) && !fallbacks.has(character),
      ),
    ).toEqual([]);
  });

  test.each(fonts)('do not bear the reserved name of the typeface: %s', async (file) => {
    const font = await plain(readFileSync(join(folder, 'fonts', file)));
    const names = familyNames(font);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((each) => each.includes('Pretendard'))).toEqual([]);
  });
});

/** The text of a page as its reader meets it, entities resolved. */
function textOf(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([\da-f]+);|&#(\d+);|&(\w+);/gi, (whole, hex?: string, decimal?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
        : (named[name] ?? whole),
    );
}

const plain = (font: Buffer) => subsetFont(font, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });

function table(font: Buffer, wanted: string): Buffer {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === wanted) {
      const offset = font.readUInt32BE(record + 8);
      return font.subarray(offset, offset + font.readUInt32BE(record + 12));
    }
  }
  throw new Error(`The font has no table ${wanted}.`);
}

/** The code points of the character maps (formats 4 and 12 of the OpenType specification). */
async function charactersOf(font: Buffer): Promise<Set<number>> {
  const cmap = table(await plain(font), 'cmap');
  const known = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const map = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    if (map.readUInt16BE(0) === 4) {
      const segments = map.readUInt16BE(6) / 2;
      for (let segment = 0; segment < segments; segment += 1) {
        const end = map.readUInt16BE(14 + segment * 2);
        const start = map.readUInt16BE(16 + segments * 2 + segment * 2);
        for (let code = start; code <= end && code !== 0xffff; code += 1) known.add(code);
      }
    } else if (map.readUInt16BE(0) === 12) {
      for (let group = 0; group < map.readUInt32BE(12); group += 1) {
        const at = 16 + group * 12;
        for (let code = map.readUInt32BE(at); code <= map.readUInt32BE(at + 4); code += 1) known.add(code);
      }
    }
  }
  return known;
}

/** The family, full and PostScript names (1, 4, 6, 16). */
function familyNames(font: Buffer): string[] {
  const name = table(font, 'name');
  const strings = name.readUInt16BE(4);
  return Array.from({ length: name.readUInt16BE(2) }, (_, index) => 6 + index * 12)
    .filter((record) => [1, 4, 6, 16].includes(name.readUInt16BE(record + 6)))
    .map((record) => {
      const start = strings + name.readUInt16BE(record + 10);
      const bytes = Buffer.from(name.subarray(start, start + name.readUInt16BE(record + 8)));
      return name.readUInt16BE(record) === 1 ? bytes.toString('latin1') : bytes.swap16().toString('utf16le');
    });
}
