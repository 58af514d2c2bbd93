import { expect, test } from 'vitest';
import { brokenPromises, permalinkResolves } from '../../src/checks/permalink-resolves.ts';
import type { LedgerLine } from '../../src/domain/ledger.ts';
import type { Report } from '../../src/domain/report.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { sealedAs } from './sealed.ts';
import { tell } from './tell.ts';

const body = '## 투자 [#investment]\n\n글이다.\n';
const then = aReport({ sections: [aSection({ body })] });
const now = (section: Parameters<typeof aSection>[0]) =>
  sealedAs(then, aReport({ sections: [aSection({ body, ...section })] }));
const moving = (report: Report, address: string, to: string): Report => ({
  ...report,
  ledgers: new Map([
    ['2021', [...(report.ledgers.get('2021') ?? []), { date: '2032-01-05', kind: 'moved', address, to }]],
  ]),
});

const without = (report: Report, isLost: (line: LedgerLine) => boolean): Report => ({
  ...report,
  ledgers: new Map([['2021', (report.ledgers.get('2021') ?? []).filter((line) => !isLost(line))]]),
});

test('is content while every promised address stands', () => {
  expect(permalinkResolves(now({}))).toEqual([]);
  expect(permalinkResolves(now({ title: '다른 제목', body: `${body}\n## 더 [#more]\n\n글.\n` }))).toEqual([]);
});

test('finds a heading, a figure and a section that are gone', () => {
  expect(tell(permalinkResolves(now({ body: body.replace('investment', 'money') })))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx
      공개한 주소 /2021/jobs/#investment가 이끄는 곳이 없어졌습니다.
      있던 것을 되돌리세요. 다른 곳으로 옮겼으면 "npm run report -- correct 2021 --moved /2021/jobs/#investment=새-주소" 명령으로 옛 주소를 새 주소에 이으세요.
      The published address /2021/jobs/#investment leads nowhere.
      Bring back what was there. If it has moved, join the old address to the new one with "npm run report -- correct 2021 --moved /2021/jobs/#investment=NEW-ADDRESS"."
  `);
  expect(brokenPromises(now({ figures: {} }), { year: '2021' })).toEqual(['/2021/figures/jobs-created/']);
  const renamed = sealedAs(then, aReport({ sections: [aSection({ body, slug: 'work' })] }));
  expect(brokenPromises(renamed, { year: '2021' })).toEqual([
    '/2021/jobs/',
    '/2021/jobs/#investment',
    '/2021/jobs/#figure-jobs-created',
  ]);
});

test('is content with an address that leads on to one that stands, and with no other', () => {
  const renamed = now({ body: body.replace('investment', 'money') });
  const old = '/2021/jobs/#investment';
  expect(permalinkResolves(moving(renamed, old, '/2021/jobs/#money'))).toEqual([]);
  expect(brokenPromises(moving(renamed, old, '/2021/jobs/#gold'), { year: '2021' })).toEqual([old]);
  expect(brokenPromises(moving(renamed, old, old), { year: '2021' })).toEqual([old]);
});

test('finds an address that the ledger lacks though the seal knows what stands there', () => {
  const report = now({});
  const lacking = without(report, ({ kind }) => kind === 'heading');
  expect(tell(permalinkResolves(lacking))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      주소 /2021/jobs/#investment가 2021년판의 링크 대장에 없습니다.
      "npm run report -- promise 2021" 명령이 대장에 적습니다. 뜻하지 않은 것이면 되돌리세요.
      The address /2021/jobs/#investment is not in the ledger of the 2021 edition.
      "npm run report -- promise 2021" writes it there. Put it back if that was not meant."
  `);
  expect(permalinkResolves(now({ figures: { 'jobs-created': aFigure(), more: aFigure() } }))).toEqual([]);
});

test('tells of all that a ledger lacks at once, codes too', () => {
  expect(tell(permalinkResolves(without(now({}), ({ kind }) => kind === 'code')))).toMatchInlineSnapshot(`
    "error 2021/edition.yaml
      주소 /r/2021-10/ 등 4개가 2021년판의 링크 대장에 없습니다.
      "npm run report -- promise 2021" 명령이 대장에 적습니다. 뜻하지 않은 것이면 되돌리세요.
      The address /r/2021-10/, and 3 more, are not in the ledger of the 2021 edition.
      "npm run report -- promise 2021" writes it there. Put it back if that was not meant."
  `);
  const all = without(now({}), ({ kind }) => kind !== 'edition');
  expect(permalinkResolves(all).map(({ check }) => check)).toEqual(['permalink-is-promised']);
});

test('asks nothing of an edition that has no ledger yet', () => {
  expect(permalinkResolves({ ...now({}), ledgers: new Map() })).toEqual([]);
});
