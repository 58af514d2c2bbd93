import { expect, test } from 'vitest';
import { codeLeadsToOne } from '../../src/checks/code-leads-to-one.ts';
import type { LedgerLine } from '../../src/domain/ledger.ts';
import { codeAddress, formatCode } from '../../src/permalinks/short-code.ts';
import { aReport } from './a-report.ts';
import { tell } from './tell.ts';

const date = '2022-03-15';
const promise = (address: string): LedgerLine => ({ date, kind: 'section', address });
const code = (number: number, to: string, year = '2021'): LedgerLine => {
  return { date, kind: 'code', address: codeAddress(formatCode(year, number)), to };
};
const withLedger = (...lines: LedgerLine[]) => ({ ...aReport(), ledgers: new Map([['2021', lines]]) });
const jobs = promise('/2021/jobs/');

test('is content with codes that lead to one promised address each', () => {
  expect(
    codeLeadsToOne(withLedger(jobs, promise('/2021/'), code(1, '/2021/'), code(2, '/2021/jobs/'))),
  ).toEqual([]);
});

test.each([
  ['a code that is given twice', [code(1, '/2021/jobs/'), code(1, '/2021/')], 2],
  ['a code of another edition', [code(1, '/2021/jobs/', '2020')], 1],
  ['a code with a wrong digit', [{ ...code(1, '/2021/jobs/'), address: '/r/2021-11/' }], 1],
  ['a code of what was never promised', [code(1, '/2021/nowhere/')], 1],
])('finds %s', (_, lines, count) => {
  expect(codeLeadsToOne(withLedger(jobs, promise('/2021/'), ...lines))).toHaveLength(count);
});

test('says where and what to do', () => {
  expect(tell(codeLeadsToOne(withLedger(code(1, '/2021/jobs/'))))).toMatchInlineSnapshot(`
    "error 2021/permalinks.tsv 1:1
      짧은 주소 /r/2021-10/가 2021년판의 것이 아니거나, 두 번 적혔거나, 대장에 없는 주소(/2021/jobs/)로 이끕니다.
      명령이 적은 줄을 손으로 고쳤으면 "git restore --source=HEAD content/2021/permalinks.tsv"로 되살리세요. 두 가지에서 같은 번호를 준 것을 합쳤으면, 나중 것의 줄을 버리고 "npm run report -- promise 2021" 명령을 다시 쓰세요.
      The short address /r/2021-10/ is not one of the 2021 edition, stands there twice, or leads to an address that the ledger does not have (/2021/jobs/).
      If a line that a command wrote was changed by hand, bring it back with "git restore --source=HEAD content/2021/permalinks.tsv". If two branches gave one number each, drop the lines of the later one and run "npm run report -- promise 2021" again."
  `);
});
