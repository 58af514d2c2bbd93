import { expect, test } from 'vitest';
import { totalAgrees } from '../../src/checks/total-agrees.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

type Part = { value: string | number; unit?: string };

const total = (whole: Parameters<typeof aFigure>[0], parts: Part[]) => {
  const entries = parts.map((part, i) => [`part-${i}`, aFigure({ unit: '억 원', ...part })] as const);
  const ids = entries.map(([id]) => id);
  return aReport({
    sections: [
      aSection({
        figures: { total: aFigure({ unit: '억 원', parts: ids, ...whole }), ...Object.fromEntries(entries) },
      }),
    ],
  });
};
const won = [{ value: 539 }, { value: 561.6 }, { value: 418.6 }];

test.each<[string, string | number, Part[]]>([
  ['an exact sum', 17, [{ value: 3 }, { value: 6 }, { value: 8 }]],
  ['a sum that is rounded as its total is', 1519, won],
  [
    'parts in another magnitude',
    1,
    [
      { value: 4000, unit: '만 원' },
      { value: 6000, unit: '만 원' },
    ],
  ],
])('is content with %s', (_, value, parts) => {
  expect(totalAgrees(total({ value }, parts))).toEqual([]);
});

test('finds a slip of the last digit', () => {
  expect(tell(totalAgrees(total({ value: 1520 }, won)))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx figures › total › parts
      수치 "total": 1,520억 원인데, 부분을 더하면 1,519.2억 원입니다.
      잘못 옮긴 값을 고치세요. 출처의 수가 정말로 그렇다면 parts-differ에 사정을 적으세요. 독자에게 주석으로 보입니다.
      The figure "total" is 1,520억 원, and its parts add up to 1,519.2억 원.
      Correct the value that was miscopied. If the source itself has it so, say why in parts-differ; readers see it as a note."
  `);
});

test('is content with a stated reason for a sum that differs', () => {
  expect(totalAgrees(total({ value: 1771, 'parts-differ': '출처의 합계가 다릅니다.' }, won))).toEqual([]);
});

test('finds a reason that is no longer true', () => {
  const report = total({ value: 1519, 'parts-differ': '출처의 합계가 다릅니다.' }, won);
  expect(tell(totalAgrees(report))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx figures › total › parts-differ
      수치 "total": 부분의 합과 맞는데, 맞지 않는 사정(parts-differ)이 적혀 있습니다.
      parts-differ를 지우세요.
      The figure "total" agrees with its parts, and parts-differ gives a reason why it does not.
      Take parts-differ away."
  `);
});

test('finds a reason without parts', () => {
  const report = total({ value: 1519, parts: undefined, 'parts-differ': '출처의 합계가 다릅니다.' }, won);
  expect(tell(totalAgrees(report))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx figures › total › parts-differ
      수치 "total": 부분(parts)이 없는데 parts-differ가 적혀 있습니다.
      parts를 적거나, parts-differ를 지우고 할 말을 note에 적으세요.
      The figure "total" has parts-differ, and no parts.
      Name its parts, or move the words from parts-differ to note."
  `);
});

test('leaves parts that are unknown or count something else to their own checks', () => {
  expect(totalAgrees(total({ value: 1, parts: ['nothing'] }, []))).toEqual([]);
  expect(totalAgrees(total({ value: 1 }, [{ value: 2, unit: '명' }]))).toEqual([]);
});
