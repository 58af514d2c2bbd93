import { expect, test } from 'vitest';
import { restatementIsReal } from '../../src/checks/restatement-is-real.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

type Input = Parameters<typeof aFigure>[0];
const before = {
  jobs: aFigure({ value: 10, period: 2030 }),
  next: aFigure({ value: 5, period: 2031 }),
  sales: aFigure({ value: 3, unit: '건', period: 2030 }),
  aim: aFigure({ value: 20, period: 2030, kind: 'target' }),
};
/** The edition 2031 says of 2030 what the test gives, and restates what it names, in the edition 2030 unless it says otherwise. */
const restating = (figures: string[], data: Input, reason: 'source' | 'unit' = 'source') =>
  aReport({
    sections: [
      aSection({ edition: '2030', figures: before }),
      aSection({
        edition: '2031',
        figures: {
          own: aFigure({ value: 7, period: 2031 }),
          'jobs-before': aFigure({ period: 2030, ...data, restates: [{ figures, reason, why: '다르다' }] }),
        },
      }),
      aSection({ edition: '2032', figures: { later: aFigure({ value: 4, period: 2030 }) } }),
    ],
  });
const found = (...given: Parameters<typeof restating>) => tell(restatementIsReal(restating(...given)));

test.each<[string, Parameters<typeof restating>]>([
  ['another value', [['2030/jobs'], { value: 12 }]],
  ['another value in another magnitude', [['2030/jobs'], { value: 2, unit: '만 명' }]],
  ['a sum that differs', [['2030/jobs', '2030/next'], { value: 16, period: '2030~2031' }]],
  [
    'a sum of which the last part is of its own edition',
    [['2030/jobs', 'own'], { value: 18, period: '2030~2031' }],
  ],
  ['another unit, told as the reason', [['2030/sales'], { value: 12 }, 'unit']],
  ['figures that nobody knows, which is for another check', [['2030/nothing'], { value: 12 }]],
])('is content with %s', (_, given) => {
  expect(found(...given)).toBe('');
});

test('finds a restatement that says the same', () => {
  expect(found(['2030/jobs'], { value: 10 })).toMatchInlineSnapshot(`
    "error 2031/jobs.mdx figures › jobs-before › restates › 0 › figures
      수치 "jobs-before": 달리 적었다는 "2030/jobs"도 10명으로 같습니다.
      값을 잘못 옮겼으면 고치고, 같으면 restates를 지우세요.
      The figure "jobs-before" restates "2030/jobs", which says the same: 10명.
      Correct the value that was miscopied, or take restates away."
  `);
});

test('finds a sum that says the same', () => {
  expect(found(['2030/jobs', '2030/next'], { value: 15, period: '2030~2031' })).toMatchInlineSnapshot(`
    "error 2031/jobs.mdx figures › jobs-before › restates › 0 › figures
      수치 "jobs-before": 달리 적었다는 "2030/jobs", "2030/next"의 합도 15명으로 같습니다.
      값을 잘못 옮겼으면 고치고, 같으면 restates를 지우세요.
      The figure "jobs-before" restates "2030/jobs", "2030/next", which add up to the same: 15명.
      Correct the value that was miscopied, or take restates away."
  `);
});

test('finds a restatement of a later edition, and one of its own edition alone', () => {
  expect(found(['2032/later'], { value: 12 })).toMatchInlineSnapshot(`
    "error 2031/jobs.mdx figures › jobs-before › restates › 0 › figures
      수치 "jobs-before": 달리 적었다는 "2032/later"가 앞선 판의 수치가 아닙니다.
      앞선 판의 수치를 적으세요. 같은 판 안에서 출처마다 값이 다르면 rivals에, 뒤의 판이 달리 적었으면 뒤의 수치에 restates를 적으세요.
      The figure "jobs-before" restates "2032/later", which is of no earlier edition.
      Name a figure of an earlier edition. Values of other sources belong into rivals; what a later edition states differently, into restates of the later figure."
  `);
  expect(restatementIsReal(restating(['own'], { value: 12, period: 2031 }))).toHaveLength(1);
});

test('finds a restatement of another year', () => {
  expect(found(['2030/next'], { value: 12 })).toMatchInlineSnapshot(`
    "error 2031/jobs.mdx figures › jobs-before › restates › 0 › figures
      수치 "jobs-before": 2030년의 값인데, 달리 적었다는 "2030/next"는 2031년의 값입니다.
      같은 때의 수치를 적거나, restates를 지우세요.
      The figure "jobs-before" is of 2030, and "2030/next", which it restates, is of 2031.
      Name a figure of the same time, or take restates away."
  `);
});

test.each([['2030/sales'], ['2030/aim']])('finds a restatement of something else: %s', (name) => {
  expect(found([name], { value: 12 })).toContain('tells something else');
});

test('finds a restatement of another indicator', () => {
  const indicator = { unit: '명', direction: 'more', definition: '센다' } as const;
  const report = aReport({
    indicators: { jobs: { name: '일자리', ...indicator }, staff: { name: '임직원', ...indicator } },
    sections: [
      aSection({
        edition: '2030',
        figures: { staff: aFigure({ value: 10, period: 2030, indicator: 'staff' }) },
      }),
      aSection({
        edition: '2031',
        figures: {
          jobs: aFigure({
            value: 12,
            period: 2030,
            indicator: 'jobs',
            restates: [{ figures: ['2030/staff'], reason: 'scope', why: '다르다' }],
          }),
        },
      }),
    ],
  });
  expect(tell(restatementIsReal(report))).toMatchInlineSnapshot(`
    "error 2031/jobs.mdx figures › jobs › restates › 0 › figures
      수치 "jobs": 달리 적었다는 "2030/staff"가 같은 것을 잰 수치가 아닙니다(지표나 단위, 목표와 실적이 다릅니다).
      같은 것을 잰 수치를 적으세요. 같은 것을 다른 단위로 적었으면 reason을 unit으로 하세요.
      The figure "jobs" restates "2030/staff", which tells something else: another indicator, another unit, or a target.
      Name a figure that tells the same thing. If it is told in another unit, the reason is unit."
  `);
});
