import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/reading/check-content.ts';
import { smallReport } from '../fixtures/small-report.ts';
import { filesOf } from './files-of.ts';
import { runReport } from './run-report.ts';

const words = ['--reason', '책을 잘못 옮겼다.', '--approved', '가람 팀장'];

async function edit(dir: string, file: string, change: (text: string) => string) {
  const path = join(dir, file);
  const text = await readFile(path, 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(path, change(text));
}

/** A published report of which a value has been changed. */
async function changedReport(): Promise<string> {
  const dir = await smallReport();
  await edit(dir, '2024/visitors.mdx', (text) => text.replace('value: 18530', 'value: 18503'));
  return dir;
}

const correct = (dir: string, ...args: string[]) => runReport(['correct', '2024', '--content', dir, ...args]);
const problems = async (dir: string) => (await checkContent(dir)).problems.map(({ check }) => check);

test('leaves an erratum, after which the content holds', async () => {
  const dir = await changedReport();
  expect(await problems(dir)).toEqual(['sealed-is-unchanged']);
  const before = await filesOf(dir);
  const { status, stdout, stderr } = correct(dir, '--kind', 'correction', ...words);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.replaceAll(dir, 'content')).toMatchInlineSnapshot(`
    "  수치 "방문객": 값 18530 → 18503
    정오 2024-1을 남겼습니다. 바뀐 수치 1개, 그대로인 수치 21개. 독자는 그 자리와 /errata/#erratum-2024-1에서 봅니다.
    이제 다음 명령으로 올립니다.
      git add content
      git commit -m "2024년판의 정오 2024-1"
      git push
    "
  `);
  expect(await problems(dir)).toEqual([]);

  const after = await filesOf(dir);
  expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual(['2024/seal.tsv']);
  expect(after['2024/seal.tsv']?.startsWith(before['2024/seal.tsv'] ?? '')).toBe(true);
  expect(correct(dir, '--kind', 'correction', ...words)).toMatchObject({ status: 2 });
});

test('takes a mended letter for wording, and says which figures stay', async () => {
  const dir = await smallReport();
  await edit(dir, '2024/visitors.mdx', (text) => text.replace('열려 있습니다', '열려있습니다'));
  const { status, stdout } = correct(dir, '--kind', 'wording', ...words);
  expect(status).toBe(0);
  expect(stdout).toContain('바뀐 수치 0개, 그대로인 수치 22개');
  expect(await problems(dir)).toEqual([]);
});

test('joins the old address of a heading to the new one, and follows what needs no word', async () => {
  const dir = await smallReport();
  await edit(dir, '2024/visitors.mdx', (text) => text.replace('[#visitors]', '[#who-came]'));
  const old = '/2024/visitors/#visitors';
  const asked = correct(dir, '--kind', 'wording', ...words);
  expect(asked.status).toBe(2);
  expect(asked.stderr).toContain(`--moved "${old}=/2024/visitors/#who-came"`);
  const moved = (to: string) => correct(dir, '--kind', 'wording', ...words, '--moved', `${old}=${to}`);
  expect(moved('/2024/visitors/#nowhere').stderr).toContain('아무것도 없어서');
  expect(moved('/2024/visitors/#who-came')).toMatchObject({ status: 0 });
  const ledger = await readFile(join(dir, '2024/permalinks.tsv'), 'utf8');
  const added = ledger
    .trimEnd()
    .split('\n')
    .slice(-3)
    .map((line) => line.replace(/^\S+\t/, ''));
  expect(added).toEqual([
    `moved\t${old}\t/2024/visitors/#who-came`,
    'heading\t/2024/visitors/#who-came',
    expect.stringMatching(/^code\t\/r\/2024-\d+\/\t\/2024\/visitors\/#who-came$/),
  ]);
  expect(await problems(dir)).toEqual([]);
});

test('withdraws nothing: a figure that is taken out comes back or leads on', async () => {
  const dir = await smallReport();
  await edit(dir, '2024/visitors.mdx', (text) =>
    text
      .replace('  satisfaction:', '  content:')
      .replaceAll('id="satisfaction"', 'id="content"')
      .replace(', satisfaction]', ', content]'),
  );
  expect(correct(dir, '--kind', 'correction', ...words).stderr).toContain(
    '/2024/figures/satisfaction/가 없어졌습니다.',
  );
  const pair = '/2024/figures/satisfaction/=/2024/figures/content/';
  expect(correct(dir, '--kind', 'correction', ...words, '--moved', pair).status).toBe(0);
  expect(await problems(dir)).toEqual([]);
});

test.each([
  [[], '--kind, --reason, --approved'],
  [['--kind', 'typo', ...words], 'correction, revision, wording'],
  [['--kind', 'wording', ...words], '방문객": 값'],
  [['--kind', 'correction', ...words, '--moved', 'x'], '--moved x'],
  [['--kind', 'correction', ...words, '--moved', '/2024/no/=/2024/visitors/'], '공개한 적이 없는'],
])('refuses wrong use: %j', async (args, said) => {
  const dir = await changedReport();
  const before = await filesOf(dir);
  const { status, stderr } = correct(dir, ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(said);
  expect(await filesOf(dir)).toEqual(before);
});

test('refuses while something else is wrong, and touches nothing', async () => {
  const dir = await changedReport();
  await edit(dir, '2024/visitors.mdx', (text) =>
    text.replace('source: garden-daily', 'source: garden-dayly'),
  );
  const before = await filesOf(dir);
  const { status, stderr } = correct(dir, '--kind', 'correction', ...words);
  expect(status).toBe(1);
  expect(stderr).toContain('source-is-known');
  expect(stderr).not.toContain('sealed-is-unchanged');
  expect(await filesOf(dir)).toEqual(before);
});

test('says that a draft needs no erratum', async () => {
  const dir = await smallReport({
    '2024/edition.yaml': (text) => text.replace('state: published', 'state: draft'),
    '2024/permalinks.tsv': () => null,
    '2024/seal.tsv': () => null,
  });
  expect(correct(dir).stderr).toContain('정오가 필요 없습니다');
});
