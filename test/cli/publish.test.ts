import { spawn, spawnSync } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/reading/check-content.ts';
import { writeInOrder } from '../../src/cli/write-in-order.ts';
import { writeWhole } from '../../src/cli/write-whole.ts';
import { replace, smallReport } from '../fixtures/small-report.ts';
import { filesOf } from './files-of.ts';
import { runReport } from './run-report.ts';

const draft = {
  '2024/edition.yaml': replace('state: published\npublished: 2025-03-31\n', 'state: draft # 아직\n'),
  '2024/permalinks.tsv': () => null,
  '2024/seal.tsv': () => null,
};

test('makes a draft a published edition, and says what to do next', async () => {
  const dir = await smallReport(draft);
  const before = await filesOf(dir);
  const { status, stdout, stderr } = runReport(['publish', '2024', '--content', dir]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.replaceAll(dir, 'content')).toMatchInlineSnapshot(`
    "2024년판을 공개한 판으로 바꾸었습니다. 링크 105개를 대장에 적고, 수치 22개와 글을 봉인했습니다.
    이제 다음 명령으로 올립니다.
      git add content
      git commit -m "2024년판을 공개한다"
      git tag edition-2024
      git push origin HEAD edition-2024
    "
  `);

  const after = await filesOf(dir);
  const written = Object.keys(after).filter((file) => after[file] !== before[file]);
  expect(written).toEqual(['2024/edition.yaml', '2024/permalinks.tsv', '2024/seal.tsv']);
  expect(after['2024/edition.yaml']).toMatch(
    /^state: published # 아직\npublished: '\d{4}-\d\d-\d\d'\nupdated: '\d{4}-\d\d-\d\d'\n/,
  );
  expect((await checkContent(dir)).problems).toEqual([]);
});

test('gives an edition that was published by hand its ledger and seal, and leaves its days', async () => {
  const dir = await smallReport();
  const before = await filesOf(dir);
  await writeFile(join(dir, '2024/seal.tsv'), '');
  expect(runReport(['check', '--content', dir]).stdout).toContain('published-is-sealed');
  expect(runReport(['publish', '2024', '--content', dir]).status).toBe(2);
  spawnSync('rm', [join(dir, '2024/seal.tsv'), join(dir, '2024/permalinks.tsv')]);
  expect(runReport(['publish', '2024', '--content', dir]).status).toBe(0);
  expect(await filesOf(dir)).toEqual(before);
});

test('refuses with all reasons, and touches nothing', async () => {
  const dir = await smallReport({
    ...draft,
    '2024/visitors.mdx': (text) =>
      text.replace('source: garden-daily', 'source: garden-dayly').replace('만족도는', '만족도 99%는'),
  });
  const before = await filesOf(dir);
  const { status, stderr } = runReport(['publish', '2024', '--content', dir]);
  expect(status).toBe(1);
  expect(stderr).toContain('source-is-known');
  expect(stderr).toContain('number-is-bound');
  expect(stderr).toMatch(/2024년판을 공개하지 않았습니다\..*바뀐 파일은 없습니다\.\n$/);
  expect(await filesOf(dir)).toEqual(before);
});

test.each([
  [['publish'], '연도'],
  [['publish', '2031'], '"2031"년판은 없습니다. 있는 판: 2024'],
  [['publish', '2024', '2025'], '2025'],
  [['publish', '2024'], '2024년판은 이미 공개한 판입니다.'],
  [['publish', '2024', '--kind', 'wording'], '--kind'],
])('refuses wrong use: %j', async (args, words) => {
  const dir = await smallReport();
  const before = await filesOf(dir);
  const { status, stderr } = runReport([...args, '--content', dir]);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
  expect(await filesOf(dir)).toEqual(before);
});

test('commits and tags when asked, and refuses beforehand where that cannot be', async () => {
  const dir = await smallReport(draft);
  const publish = () => runReport(['publish', '2024', '--commit', '--content', dir], author);
  expect(publish()).toMatchObject({ status: 2 });
  const git = (...args: string[]) =>
    spawnSync('git', ['-C', dir, ...args], { encoding: 'utf8', env: { ...process.env, ...author } });
  git('init', '-q');
  git('add', '-A');
  expect(publish().stderr).toContain('커밋하려고 골라 둔 것이 이미 있습니다.');
  git('commit', '-q', '-m', '처음');
  expect(publish()).toMatchObject({ status: 0, stderr: '' });
  expect(git('log', '--format=%s').stdout).toBe('2024년판을 공개한다\n처음\n');
  expect(git('tag').stdout).toBe('edition-2024\n');
  expect(git('status', '--porcelain').stdout).toBe('');
});

const author = {
  GIT_AUTHOR_NAME: '가람',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: '가람',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

test('leaves the content as it was when a file is read-only', async () => {
  const dir = await smallReport(draft);
  await chmod(join(dir, '2024/edition.yaml'), 0o444);
  const before = await filesOf(dir);
  const { status, stderr } = runReport(['publish', '2024', '--content', dir]);
  expect(status).toBe(1);
  expect(stderr).toContain('edition.yaml');
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(await filesOf(dir)).toEqual(before);
});

test.each([0, 1, 2])('leaves the content as it was when the disk is full at file %d', async (full) => {
  const dir = await smallReport();
  const before = await filesOf(dir);
  let writes = 0;
  const files = new Map(['2024/new.tsv', '2024/seal.tsv', '2024/edition.yaml'].map((file) => [file, 'x']));
  const write = async (path: string, text: string) => {
    if (writes++ === full) throw new Error('ENOSPC');
    await writeWhole(path, text);
  };
  await expect(writeInOrder(dir, files, write)).rejects.toThrow('ENOSPC');
  expect(await filesOf(dir)).toEqual(before);
});

test('is either a draft or wholly published, whenever it is killed', { timeout: 120_000 }, async () => {
  const reference = await smallReport(draft);
  runReport(['publish', '2024', '--content', reference]);
  const published = await filesOf(reference);
  const ofTheDraft = ['link-leads-somewhere'];
  const outcomes = new Set<string>();
  for (let round = 0; round < 14; round++) {
    const dir = await smallReport(draft);
    const before = await filesOf(dir);
    const child = spawn(process.execPath, ['src/cli/main.ts', 'publish', '2024', '--content', dir], {
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    /** Later rounds wait for the first trace of a write, and strike there. */
    if (round < 6) await setTimeout(round * 150);
    else await untilChanged(dir, before);
    child.kill('SIGKILL');
    await ended;
    const edition = await readFile(join(dir, '2024/edition.yaml'), 'utf8');
    if (edition === before['2024/edition.yaml']) {
      outcomes.add('draft');
      expect((await checkContent(dir)).problems.map(({ check }) => check)).toEqual(ofTheDraft);
      expect(runReport(['publish', '2024', '--content', dir]).status).toBe(0);
    } else outcomes.add('published');
    expect(await filesOf(dir)).toEqual(published);
  }
  expect(outcomes).toContain('draft');
});

async function untilChanged(dir: string, before: Record<string, string>) {
  const count = Object.keys(before).length;
  for (let tries = 0; tries < 3000; tries++) {
    if (Object.keys(await filesOf(dir).catch(() => before)).length !== count) return;
  }
}
