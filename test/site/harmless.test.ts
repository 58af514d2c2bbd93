import { chmod, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Change, smallReport } from '../fixtures/small-report.ts';
import { allAtOnce, type Variation, variations } from '../mutations/harmless.ts';
import { runBuild } from './run-build.ts';

/** A paragraph of two lines, and one with a break that its author wrote. */
const paragraphs: Change = (text) => `${text}\n줄이 끝나고\n이어집니다.\n\n줄이 끝나고\\\n바뀝니다.\n`;

describe('builds the same site, byte for byte', () => {
  let plain: Record<string, string>;

  test('with a line break where an author wrote one', async () => {
    plain = await build(await smallReport({ 'pages/about.mdx': paragraphs }));
    expect(plain['about/index.html']).toContain('줄이 끝나고\n이어집니다.');
    expect(plain['about/index.html']).toMatch(/줄이 끝나고<br ?\/?>\s*바뀝니다\./);
  });

  test.each([
    ['with spaces at the ends of lines', variations['spaces at the ends of lines'] as Variation],
    ['with whatever else editor programs and hands do otherwise, all at once', allAtOnce],
  ])('%s', async (_, variation) => {
    const content = await smallReport({ 'pages/about.mdx': paragraphs });
    await vary(content, variation);
    expect(differences(plain, await build(content))).toEqual([]);
  });
});

/** Writes every file of the content otherwise, with another time and other permissions. */
async function vary(content: string, variation: Variation): Promise<void> {
  for (const file of await filesIn(content)) {
    const path = join(content, file);
    const text = await readFile(path, 'utf8');
    const isLedger = file.endsWith('.tsv');
    await writeFile(path, isLedger ? text.replaceAll('\n', '\r\n') : variation(text, file));
    await utimes(path, 1_000_000_000, 1_000_000_000);
    await chmod(path, 0o600);
  }
}

/** The files of the built site by path; what they hold as Latin-1, in which every byte is a letter, or as text. */
async function build(content: string): Promise<Record<string, string>> {
  const out = await mkdtemp(join(tmpdir(), 'harmless-site-'));
  onTestFinished(() => rm(out, { recursive: true, force: true }));
  const site = join(out, 'site');
  const { status, output } = await runBuild({
    REPORT_CONTENT: content,
    REPORT_OUT: site,
    REPORT_ADDRESS: 'https://garam.example/',
  });
  if (status !== 0) throw new Error(output);
  const files = await filesIn(site);
  const read = files.map(async (file) => {
    const isText = /\.(?:html|css|js|json|xml|txt|csv|tsv|svg)$/.test(file);
    return [file, await readFile(join(site, file), isText ? 'utf8' : 'latin1')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Every file that is in one site only, or differs, with the first place where it does. */
function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((file) => {
    const [a, b] = [one[file], other[file]];
    if (a === b) return [];
    if (a === undefined || b === undefined) return [`${file} is in one site only`];
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    const [was, is] = [a, b].map((text) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 40)));
    return [`${file} at ${at}: ${was} → ${is}`];
  });
}
