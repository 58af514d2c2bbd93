import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Passage } from '../../src/domain/outline.ts';
import { readContent } from '../../src/reading/read-content.ts';
import type { Texts } from './a-mutation.ts';
import { smallReport, textsOf, toldOverYears } from './bases.ts';
import { allAtOnce, type Variation, variations } from './harmless.ts';

const bases: [string, Texts][] = [
  ['a report of one edition', smallReport()],
  ['a report of four editions', toldOverYears()],
];
const cases = bases.flatMap(([base, texts]) =>
  Object.entries(variations).map(([way, vary]) => ({ base, texts, way, vary })),
);

test.each([
  ...cases,
  { base: 'the content', texts: textsOf('content'), way: 'all of this at once', vary: allAtOnce },
])('reads $base as the same with $way', async ({ texts, vary }) => {
  const plain = await said(texts, (text) => text);
  const varied = await said(texts, vary);
  expect(varied.problems).toEqual([]);
  expect(varied).toEqual(plain);
});

/** All that the pages are made of, but where in its file it stands. */
async function said(texts: Texts, vary: Variation): Promise<{ problems: unknown[]; content: unknown }> {
  const dir = await mkdtemp(join(tmpdir(), 'harmless-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [file, text] of texts) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), vary(text, file));
  }
  const { content, problems } = await readContent(dir);
  return { problems, content: JSON.parse(JSON.stringify(content, withoutPlaces)) };
}

/** Runs of prose end at a comment and serve to find places; the passages say the same. */
function withoutPlaces(key: string, value: unknown): unknown {
  if (key === 'line' || key === 'column' || key === 'runs') return undefined;
  return key === 'passages' ? (value as Passage[]).map(joined) : value;
}

function joined(passage: Passage): string {
  return passage
    .map((part) => (typeof part === 'string' ? part : JSON.stringify({ ...part, line: 0, column: 0 })))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
