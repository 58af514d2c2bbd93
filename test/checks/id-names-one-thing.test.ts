import { expect, test } from 'vitest';
import { idNamesOneThing } from '../../src/checks/id-names-one-thing.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { sealedAs } from './sealed.ts';
import { tell } from './tell.ts';

const then = aReport();
const now = (data: Parameters<typeof aFigure>[0]) =>
  sealedAs(then, aReport({ sections: [aSection({ figures: { 'jobs-created': aFigure(data) } })] }));

test.each([
  ['the same', {}],
  ['a corrected value', { value: 904 }],
  ['a better label', { label: '새로 생긴 일자리' }],
  ['another unit', { unit: '천 명' }],
])('takes a figure with %s for the same', (_, data) => {
  expect(idNamesOneThing(now(data))).toEqual([]);
});

test('finds the id of a figure that is given to something else', () => {
  expect(tell(idNamesOneThing(now({ label: '수출액', unit: '만 달러', value: 12 })))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx figures › jobs-created
      수치의 id가 다른 것에 쓰였습니다. 공개할 때는 "새 일자리"의 값이었습니다.
      공개한 id와 주소는 영원히 한 가지만 가리킵니다. 새것에는 다른 id를 지어 주세요.
      The id of this figure names another thing: when published, it was the value of "새 일자리".
      A published id or address names one thing for ever. Give the new thing another id."
  `);
});

test('finds an address that moved and is used again', () => {
  const report = now({});
  const address = '/2021/figures/jobs-created/';
  const to = '/2021/jobs/';
  const ledgers = new Map([['2021', [{ date: '2032-01-05', kind: 'moved' as const, address, to }]]]);
  expect(tell(idNamesOneThing({ ...report, ledgers }))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx figures › jobs-created
      주소 /2021/figures/jobs-created/는 다른 곳으로 옮긴 옛 주소인데 다시 쓰였습니다.
      공개한 id와 주소는 영원히 한 가지만 가리킵니다. 새것에는 다른 id를 지어 주세요.
      The address /2021/figures/jobs-created/ has moved elsewhere, and is used again.
      A published id or address names one thing for ever. Give the new thing another id."
  `);
});
