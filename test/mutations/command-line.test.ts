import { spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealAsIs } from '../fixtures/seal-as-is.ts';
import { allMutationsByHand, some } from './all-mutations.ts';
import { toldOverYears } from './bases.ts';
import { type Bench, escape, isProper, layOut, type Told } from './run-mutations.ts';

const texts = toldOverYears();
const sample = [...allMutationsByHand(texts)]
  .map(([kind, all]) => ({ kind, mutation: some(all, 9).find(({ stillValid }) => stillValid === undefined) }))
  .flatMap(({ kind, mutation }) => (mutation ? [{ kind, mutation }] : []));

let bench: Bench;
beforeAll(async () => {
  bench = await layOut(texts);
  await sealAsIs(bench.dir);
});
afterAll(() => bench.remove());

test('the command line finds no fault before', async () => {
  const { status } = await check();
  expect(status).toBe(0);
});

test.each(sample)('the command line names a fault calmly: $kind', async ({ mutation }) => {
  await bench.put(mutation);
  const { status, stdout, stderr } = await check();
  await bench.takeOut(mutation);
  const { problems } = JSON.parse(stdout) as { problems: Told[] };
  const own = problems
    .filter(isProper)
    .map((problem) => ({ ...problem, file: problem.file.replace(`${bench.dir}/`, '') }));
  expect({ status, stderr, escape: escape(mutation, own) }).toEqual({
    status: 1,
    stderr: '',
    escape: undefined,
  });
});

/** Runs the real command line on the report. */
function check(): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const run = spawn(process.execPath, ['src/cli/main.ts', 'check', '--json', '--content', bench.dir], {
    env: { PATH: process.env['PATH'] },
  });
  const said = { stdout: '', stderr: '' };
  run.stdout.on('data', (text) => (said.stdout += text));
  run.stderr.on('data', (text) => (said.stderr += text));
  return new Promise((resolve) => run.on('close', (status) => resolve({ status, ...said })));
}
