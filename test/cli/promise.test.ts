import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/reading/check-content.ts';
import { aCopy } from '../fixtures/a-copy.ts';
import { filesOf } from './files-of.ts';
import { runReport } from './run-report.ts';

/** A ledger as an older version of the program wrote it: without codes, and without pages of charts. */
const older = (text: string) =>
  text
    .split('\n')
    .filter((line) => !/\tcode\t|\/charts\//.test(line))
    .join('\n');
const olderLedgers = { '2031/permalinks.tsv': older, '2032/permalinks.tsv': older };
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const promise = (dir: string, ...args: string[]) => runReport(['promise', ...args, '--content', dir]);

test('appends to the ledgers what they lack, and says how much', async () => {
  const dir = await aCopy('told-over-years', olderLedgers);
  const before = await filesOf(dir);
  expect((await checkContent(dir)).problems.map(({ check }) => check)).toEqual([
    'permalink-is-promised',
    'permalink-is-promised',
  ]);
  const { status, stdout, stderr } = promise(dir);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(
    /^2032년판의 링크 대장에 링크 \d+개를 덧붙였습니다\.\n2031년판의 링크 대장에 링크 \d+개를 덧붙였습니다\.\n$/,
  );

  const after = await filesOf(dir);
  const written = Object.keys(after).filter((file) => after[file] !== before[file]);
  expect(written).toEqual(['2031/permalinks.tsv', '2032/permalinks.tsv']);
  for (const file of written) {
    const [then, now] = [linesOf(before[file] ?? ''), linesOf(after[file] ?? '')];
    expect(now.slice(0, then.length)).toEqual(then);
    const year = file.slice(0, 4);
    expect(stdout).toContain(`${year}년판의 링크 대장에 링크 ${now.length - then.length}개를`);
  }
  expect((await checkContent(dir)).problems).toEqual([]);
});

test('does nothing the second time', async () => {
  const dir = await aCopy('told-over-years', olderLedgers);
  promise(dir);
  const before = await filesOf(dir);
  expect(promise(dir)).toEqual({ status: 0, stdout: '링크 대장에 더 적을 것이 없습니다.\n', stderr: '' });
  expect(await filesOf(dir)).toEqual(before);
});

test('touches only the editions that it is told', async () => {
  const dir = await aCopy('told-over-years', olderLedgers);
  const before = await filesOf(dir);
  expect(promise(dir, '2031').status).toBe(0);
  const after = await filesOf(dir);
  expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual(['2031/permalinks.tsv']);
  expect(promise(dir, '2031').stdout).toBe('링크 대장에 더 적을 것이 없습니다.\n');
});

test('goes on counting where codes are there', async () => {
  const lost = /^.*\tcode\t.*\t\/2032\/visitors\/\n/m;
  const dir = await aCopy('told-over-years', { '2032/permalinks.tsv': (text) => text.replace(lost, '') });
  const path = join(dir, '2032/permalinks.tsv');
  const numbers = (text: string) =>
    [...text.matchAll(/\/r\/2032-(\d+)\d\//g)].map(([, number]) => Number(number));
  const before = numbers(await readFile(path, 'utf8'));
  expect(promise(dir).status).toBe(0);
  const after = numbers(await readFile(path, 'utf8'));
  expect(after).toEqual([...before, Math.max(...before) + 1]);
});

describe('refuses', () => {
  test('with the errors of the content, and touches nothing', async () => {
    const dir = await aCopy('told-over-years', {
      ...olderLedgers,
      'sources.yaml': (text) => text.replace('url: https://garam.example/yearbook', 'url: nowhere'),
    });
    const before = await filesOf(dir);
    const { status, stdout, stderr } = promise(dir);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('sources.yaml');
    expect(stderr).toMatch(/링크 대장에 아무것도 적지 않았습니다\. 위의 것을 먼저 고치세요\.\n$/);
    expect(await filesOf(dir)).toEqual(before);
  });

  test('what has been changed in a published edition without an erratum', async () => {
    const dir = await aCopy('told-over-years', olderLedgers);
    const path = join(dir, '2032/visitors.mdx');
    await writeFile(path, (await readFile(path, 'utf8')).replace('19010', '19011'));
    const { status, stderr } = promise(dir);
    expect(status).toBe(1);
    expect(stderr).toContain('sealed-is-unchanged');
    expect(stderr).not.toContain('permalink-is-promised');
  });

  test.each([
    [['2041'], '"2041"년판은 없습니다.'],
    [['2031', '2041'], '2041'],
    [['--kind', 'wording'], '--kind'],
  ])('wrong use: %j', async (args, words) => {
    const dir = await aCopy('told-over-years', olderLedgers);
    const before = await filesOf(dir);
    const { status, stderr } = promise(dir, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(await filesOf(dir)).toEqual(before);
  });
});

test('speaks English where it is asked', async () => {
  const dir = await aCopy('told-over-years');
  expect(promise(dir, '--lang', 'en').stdout).toBe('The ledgers lack nothing.\n');
});
