import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { historyProblems } from '../../src/reading/history-problems.ts';

/** A folder of content in a git repository, with one commit for each of these states of its files. */
async function committed(...states: Record<string, string>[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'history-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  git(root, 'init', '-q');
  for (const state of states) {
    await write(root, state);
    git(root, 'add', '-A');
    git(
      root,
      '-c',
      'user.name=가람',
      '-c',
      'user.email=a@example.org',
      'commit',
      '-q',
      '-m',
      '고친다',
      '--allow-empty',
    );
  }
  return join(root, 'content');
}

function git(folder: string, ...args: string[]) {
  expect(spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' })).toMatchObject({ status: 0 });
}

async function write(root: string, files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, 'content', file)), { recursive: true });
    await writeFile(join(root, 'content', file), text);
  }
}

const published = { '2031/edition.yaml': 'state: published\n' };
const ledger = (...lines: string[]) => ({ '2031/permalinks.tsv': `# 머리\n${lines.join('\n')}\n` });

test('lets a ledger and a seal grow', async () => {
  const dir = await committed({ ...published, ...ledger('a', 'b') }, ledger('a', 'b', 'c'));
  expect(await historyProblems(dir)).toEqual([]);
  await write(join(dir, '..'), ledger('a', 'b', 'c', 'd'));
  expect(await historyProblems(dir)).toEqual([]);
});

test.each([
  ['shortened', ledger('a')],
  ['edited', ledger('a', 'x', 'c')],
  ['emptied', ledger()],
])('finds a ledger that was %s, now or by a commit', async (_, state) => {
  const dir = await committed({ ...published, ...ledger('a', 'b', 'c') });
  await write(join(dir, '..'), state);
  expect((await historyProblems(dir)).map(({ check, place }) => [check, place.file])).toEqual([
    ['ledger-only-grows', '2031/permalinks.tsv'],
  ]);
  const later = await committed({ ...published, ...ledger('a', 'b', 'c') }, state, { '2031/x.mdx': '' });
  expect(await historyProblems(later)).toHaveLength(1);
});

test('finds a seal that was taken away with its commits', async () => {
  const dir = await committed({ ...published, '2031/seal.tsv': '0\tx\t\t{}\n' });
  await rm(join(dir, '2031/seal.tsv'));
  const [problem] = await historyProblems(dir);
  expect(problem?.check).toBe('seal-only-grows');
  expect(problem?.what.ko).toBe('봉인에 한 번 적힌 1줄이 없어지거나 바뀌었습니다. 첫 줄: 0\tx\t\t{}');
});

test('finds a published edition that was set back to a draft', async () => {
  const dir = await committed({ ...published, ...ledger('a') });
  await write(join(dir, '..'), { '2031/edition.yaml': 'state: draft\n' });
  expect((await historyProblems(dir)).map(({ check, place }) => [check, place.file])).toEqual([
    ['published-stays', '2031/permalinks.tsv'],
  ]);
});

test('takes no promise from what stood beside a draft, nor from a folder without history', async () => {
  const dir = await committed({ '2031/edition.yaml': 'state: draft\n', ...ledger('a', 'b') }, ledger('c'));
  expect(await historyProblems(dir)).toEqual([]);
  const bare = await mkdtemp(join(tmpdir(), 'no-history-'));
  onTestFinished(() => rm(bare, { recursive: true, force: true }));
  expect(await historyProblems(bare)).toEqual([]);
});

test('takes lines that two branches added, in any order', async () => {
  const dir = await committed({ ...published, ...ledger('a') });
  const root = join(dir, '..');
  const commit = () => {
    git(root, 'add', '-A');
    git(root, '-c', 'user.name=가람', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', '더한다');
  };
  git(root, 'checkout', '-q', '-b', 'other');
  await write(root, ledger('a', 'b'));
  commit();
  git(root, 'checkout', '-q', '-');
  await write(root, ledger('a', 'c'));
  commit();
  spawnSync('git', ['-C', root, 'merge', '-q', 'other']);
  await write(root, ledger('a', 'c', 'b'));
  commit();
  expect(await historyProblems(dir)).toEqual([]);
  await write(root, ledger('a', 'c'));
  expect(await historyProblems(dir)).toHaveLength(1);
});
