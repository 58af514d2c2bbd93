import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { charactersIn } from './characters.ts';
import { codeVersion } from './code-version.ts';
import { keepWork } from './kept-work.ts';
import { renameFont } from './rename-font.ts';

/** One weight of the report's typeface, cut down to the characters that the report uses. */
export interface FontFile {
  weight: 400 | 700;
  /** Named by its content, so that a browser may keep it for ever. */
  fileName: string;
  bytes: Uint8Array;
}

const weights = [
  { weight: 400, file: 'PretendardGOV-Regular.woff2' },
  { weight: 700, file: 'PretendardGOV-Bold.woff2' },
] as const;

/**
 * What of the font besides glyphs stays: kerning, tabular digits and composition, and the names that the licence wants
 * kept. Vertical metrics and hints for old screens go; they are a third of the file.
 */
const kept = {
  keepFeatures: ['kern', 'tnum', 'ccmp'],
  dropTables: ['vhea', 'vmtx'],
  noHinting: true,
  preserveNameIds: [0, 13, 14],
};

/** What pages may show beside the characters of the content and of the source code. */
const always =
  Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('') +
  '\u00a0\u2002·…–—‘’“”「」『』〈〉《》※△▲▼→←↑↓↗×÷±−○●□■◇①②③④⑤⑥⑦⑧⑨⑩㎡㎢㎞㎾℃Ⅰ Ⅱ Ⅲ';

/**
 * Cuts the vendored Pretendard GOV down to the characters found in the files of the given folders. The result is kept
 * in `.cache/fonts` of the project under a hash of all that shapes it, so that an unchanged report does no work.
 */
export async function subsetFonts(root: string, folders: string[]): Promise<FontFile[]> {
  const characters = [...new Set(always + (await charactersIn(folders)))].sort().join('');
  const version = await codeVersion(root, ['src/report/subset-fonts.ts', 'src/report/rename-font.ts']);
  return Promise.all(
    weights.map(async ({ weight, file }) => {
      const font = await readFile(join(root, 'assets/fonts', file));
      const from = [version, font, characters];
      const bytes = await keepWork(join(root, '.cache/fonts'), from, () => cut(font, characters));
      return { weight, fileName: `report-${weight}.${hashOf(bytes)}.woff2`, bytes };
    }),
  );
}

async function cut(font: Buffer, characters: string): Promise<Uint8Array> {
  const plain = await subsetFont(font, characters, { ...kept, targetFormat: 'sfnt' });
  const renamed = renameFont(plain, 'Pretendard', 'ReportSans');
  return subsetFont(renamed, characters, { ...kept, targetFormat: 'woff2' });
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}
