import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealAsIs } from '../fixtures/seal-as-is.ts';
import { allMutationsByHand, some } from '../mutations/all-mutations.ts';
import { smallReport } from '../mutations/bases.ts';
import { type Bench, layOut } from '../mutations/run-mutations.ts';
import { runBuild } from './run-build.ts';

/** The command line is asked of every kind; building is slower, and begins with the same check. */
const kinds = [
  'wrong value',
  'unknown name',
  'broken YAML',
  'broken tag',
  'bad encoding',
  'strange letter',
  'cut off',
  'wrong sum',
  'absurd size',
  'deep nesting',
  'no file',
  'missing file',
];

const texts = smallReport();
const all = allMutationsByHand(texts);
const sample = kinds.map((kind) => ({
  kind,
  mutation: some(all.get(kind) ?? [], 9).find(({ stillValid }) => stillValid === undefined),
}));

let bench: Bench;
let home: string;
beforeAll(async () => {
  bench = await layOut(texts);
  await sealAsIs(bench.dir);
  home = await mkdtemp(join(tmpdir(), 'mutations-site-'));
  await mkdir(join(home, 'site'));
  await writeFile(join(home, 'site/index.html'), 'the last good site');
});
afterAll(async () => {
  await bench.remove();
  await rm(home, { recursive: true, force: true });
});

test.each(sample)(
  'a build stops at a fault, and leaves the last site as it was: $kind',
  async ({ mutation }) => {
    if (!mutation) throw new Error('There is no such mutation.');
    await bench.put(mutation);
    const { status, output } = await runBuild({ REPORT_CONTENT: bench.dir, REPORT_OUT: join(home, 'site') });
    await bench.takeOut(mutation);
    expect(status).toBe(1);
    expect(output).not.toMatch(/^\s+at .+:\d+:\d+/m);
    const named = mutation.right.some(({ file, from, to }) =>
      [...output.matchAll(new RegExp(`${bench.dir}/${file.replaceAll('.', '\\.')}:(\\d+):\\d+`, 'g'))].some(
        ([, line]) => from <= Number(line) && Number(line) <= to,
      ),
    );
    expect(named ? 'named' : output).toBe('named');
    expect(await readdir(home, { recursive: true })).toEqual(['site', join('site', 'index.html')]);
    expect(await readFile(join(home, 'site/index.html'), 'utf8')).toBe('the last good site');
  },
);
