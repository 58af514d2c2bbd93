import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { markUsed } from './kept-work.ts';
import { renameFont } from './rename-font.ts';

/** One weight of the report's typeface, cut down to the characters that the report uses. */
export interface FontFile {
  weight: 400 | 700;
  /** Named by its content, so that a browser may keep it for ever. */
  fileName: string;
  /** Where it lies on the disk of the builder. */
  path: string;
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
 * in `cache` under a hash of font and characters, so that an unchanged report does no work.
 */
export async function subsetFonts(options: {
  fonts: string;
  folders: string[];
  cache: string;
}): Promise<FontFile[]> {
  const characters = await charactersIn(options.folders);
  await mkdir(options.cache, { recursive: true });
  return Promise.all(
    weights.map(async ({ weight, file }) => {
      const font = await readFile(join(options.fonts, file));
      const hash = createHash('sha256')
        .update(font)
        .update(characters)
        .update(JSON.stringify(kept))
        .digest('hex')
        .slice(0, 12);
      const fileName = `report-${weight}.${hash}.woff2`;
      const path = join(options.cache, fileName);
      if (existsSync(path)) await markUsed(path);
      else {
        const plain = await subsetFont(font, characters, { ...kept, targetFormat: 'sfnt' });
        const renamed = renameFont(plain, 'Pretendard', 'ReportSans');
        const subset = await subsetFont(renamed, characters, { ...kept, targetFormat: 'woff2' });
        const unfinished = `${path}.${process.pid}.tmp`;
        await writeFile(unfinished, subset);
        await rename(unfinished, path);
      }
      return { weight, fileName, path };
    }),
  );
}

async function charactersIn(folders: string[]): Promise<string> {
  const found = new Set(always);
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(?:astro|ts|mdx|ya?ml|css)$/.test(entry.name)) continue;
      for (const character of await readFile(join(entry.parentPath, entry.name), 'utf8')) {
        found.add(character);
      }
    }
  }
  return [...found].sort().join('');
}
