import { expect, test } from 'vitest';
import { restatementIsExplained } from '../../src/checks/restatement-is-explained.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

type Input = Parameters<typeof aFigure>[0];
const told = (editions: Record<string, Record<string, Input>>) =>
  aReport({
    indicators: { jobs: { name: '일자리', unit: '명', direction: 'more', definition: '센다' } },
    sections: Object.entries(editions).map(([edition, figures]) =>
      aSection({
        edition,
        figures: Object.fromEntries(
          Object.entries(figures).map(([id, data]) => [id, aFigure({ indicator: 'jobs', ...data })]),
        ),
      }),
    ),
  });
const why = { reason: 'revision', why: '다시 셌습니다.' } as const;

test.each<[string, Record<string, Record<string, Input>>]>([
  [
    'editions that agree',
    { 2030: { jobs: { value: 10, period: 2030 } }, 2031: { before: { value: 10, period: 2030 } } },
  ],
  [
    'editions that agree in different magnitudes',
    {
      2030: { jobs: { value: 10000, period: 2030 } },
      2031: { before: { value: 1, unit: '만 명', period: 2030 } },
    },
  ],
  [
    'a stated reason',
    {
      2030: { jobs: { value: 10, period: 2030 } },
      2031: { before: { value: 12, period: 2030, restates: [{ figures: ['2030/jobs'], ...why }] } },
    },
  ],
  [
    'an edition that repeats what an explained one says',
    {
      2030: { jobs: { value: 10, period: 2030 } },
      2031: { before: { value: 12, period: 2030, restates: [{ figures: ['2030/jobs'], ...why }] } },
      2032: { 'long-before': { value: 12, period: 2030 } },
    },
  ],
  [
    'another time of the same year',
    {
      2030: { staff: { value: 10, period: '2030-06 기준' } },
      2031: { before: { value: 12, period: '2030-12 기준' } },
    },
  ],
  [
    'a plan and its result',
    {
      2030: { next: { value: 10, period: 2031, kind: 'plan' } },
      2031: { jobs: { value: 12, period: 2031 } },
    },
  ],
  [
    'targets',
    {
      2030: { aim: { value: 10, period: 2032, kind: 'target' } },
      2031: { aim: { value: 12, period: 2032, kind: 'target' } },
    },
  ],
  [
    'a sum of years that agrees',
    {
      2030: { jobs: { value: 10, period: 2030 } },
      2031: { jobs: { value: 12, period: 2031 }, both: { value: 22, period: '2030~2031' } },
    },
  ],
  [
    'a sum of years of which several are not told',
    {
      2030: { jobs: { value: 10, period: 2030 } },
      2031: { jobs: { value: 12, period: 2031 }, all: { value: 23, period: '2028~2031' } },
    },
  ],
  [
    'a sum with a stated reason of years of which one is not told',
    {
      2030: { jobs: { value: 117, period: 2030 } },
      2031: { jobs: { value: 169, period: 2031 } },
      2032: {
        all: { value: 287, period: '2029~2031', restates: [{ figures: ['2030/jobs', '2031/jobs'], ...why }] },
      },
    },
  ],
  [
    'a sum of years with a stated reason',
    {
      2030: { jobs: { value: 10, period: 2030 } },
      2031: {
        jobs: { value: 12, period: 2031 },
        both: { value: 23, period: '2030~2031', restates: [{ figures: ['2030/jobs', 'jobs'], ...why }] },
      },
    },
  ],
])('is content with %s', (_, editions) => {
  expect(tell(restatementIsExplained(told(editions)))).toBe('');
});

test('finds a value that an earlier edition states differently', () => {
  const report = told({
    2030: { jobs: { value: 10, period: 2030 } },
    2031: { 'jobs-before': { value: 12, period: '2030-12 기준' } },
  });
  expect(tell(restatementIsExplained(report))).toMatchInlineSnapshot(`
    "error 2031/jobs.mdx figures › jobs-before › value
      수치 "jobs-before": 2031년판은 2030년 12월 기준의 값을 12명으로, 2030년판은 "jobs"에서 10명으로 적는데, 까닭이 없습니다.
      틀린 값이 있으면 고치세요. 둘 다 출처대로라면 이 수치에 restates: [{ figures: [2030/jobs], reason: …, why: … }]를 적으세요. reason은 correction(앞의 값이 틀림), revision(새로 고침), scope(범위가 다름), unit(단위가 다름), source(출처가 다름) 가운데 하나이고, why는 두 판의 독자에게 보입니다.
      The figure "jobs-before": for 2030-12 기준 the edition 2031 states 12명, the edition 2030 states 10명 in "jobs", and no reason is given.
      Correct the value that is wrong. If both are as their sources have it, give this figure restates: [{ figures: [2030/jobs], reason: …, why: … }]. The reason is one of correction, revision, scope, unit and source; readers of both editions see why."
  `);
});

test('finds a sum of years that differs from what the editions of those years state', () => {
  const report = told({
    2029: { jobs: { value: 1, period: 2029 } },
    2030: { jobs: { value: 117, period: 2030 } },
    2031: { jobs: { value: 169, period: 2031 }, all: { value: 286, period: '2029~2031' } },
  });
  expect(tell(restatementIsExplained(report))).toMatchInlineSnapshot(`
    "error 2031/jobs.mdx figures › all › value
      수치 "all": 2031년판은 2029~2031년의 합을 286명으로 적는데, 해마다의 값("2029/jobs", "2030/jobs", "jobs")을 더하면 287명이고, 까닭이 없습니다.
      틀린 값이 있으면 고치세요. 둘 다 출처대로라면 이 수치에 restates: [{ figures: [2029/jobs, 2030/jobs, jobs], reason: …, why: … }]를 적으세요. reason은 correction(앞의 값이 틀림), revision(새로 고침), scope(범위가 다름), unit(단위가 다름), source(출처가 다름) 가운데 하나이고, why는 두 판의 독자에게 보입니다.
      The figure "all": for 2029~2031 the edition 2031 states 286명, the values of the years ("2029/jobs", "2030/jobs", "jobs") add up to 287명, and no reason is given.
      Correct the value that is wrong. If both are as their sources have it, give this figure restates: [{ figures: [2029/jobs, 2030/jobs, jobs], reason: …, why: … }]. The reason is one of correction, revision, scope, unit and source; readers of both editions see why."
  `);
});

test('doubts a sum of years that differs from the years but one', () => {
  const report = told({
    2030: { jobs: { value: 117, period: 2030 } },
    2031: { jobs: { value: 169, period: 2031 } },
    2032: { all: { value: 287, period: '2029~2031' } },
  });
  expect(tell(restatementIsExplained(report))).toMatchInlineSnapshot(`
    "warning 2032/jobs.mdx figures › all › value
      수치 "all": 2032년판은 2029~2031년의 합을 287명으로 적는데, 2030년과 2031년의 값("2030/jobs", "2031/jobs")을 더하면 286명(2029년의 값은 없음)이고, 까닭이 없습니다.
      나머지가 2029년의 값이면 그 값을 앞선 판이나 이 판의 수치로 적으세요. 틀린 값이 있으면 고치세요. 둘 다 출처대로라면 이 수치에 restates: [{ figures: [2030/jobs, 2031/jobs], reason: …, why: … }]를 적으세요. reason은 correction(앞의 값이 틀림), revision(새로 고침), scope(범위가 다름), unit(단위가 다름), source(출처가 다름) 가운데 하나이고, why는 두 판의 독자에게 보입니다.
      The figure "all": for 2029~2031 the edition 2032 states 287명, the values of the years ("2030/jobs", "2031/jobs") add up to 286명, without 2029, of which no value is known, and no reason is given.
      If the rest is the value of 2029, state that as a figure. Correct the value that is wrong. If both are as their sources have it, give this figure restates: [{ figures: [2030/jobs, 2031/jobs], reason: …, why: … }]. The reason is one of correction, revision, scope, unit and source; readers of both editions see why."
  `);
});

test('finds a sum of years that is less than the years that are known', () => {
  const report = told({
    2030: { jobs: { value: 117, period: 2030 } },
    2031: { jobs: { value: 169, period: 2031 } },
    2032: { all: { value: 280, period: '2028~2031' } },
  });
  expect(restatementIsExplained(report).map(({ severity, what }) => [severity, what.ko])).toEqual([
    [
      'error',
      '수치 "all": 2032년판은 2028~2031년의 합을 280명으로 적는데, 2030년과 2031년의 값("2030/jobs", "2031/jobs")을 더하면 286명(2028년과 2029년의 값은 없음)이고, 까닭이 없습니다.',
    ],
  ]);
});

test('asks for the reason where a value first differs, and not where it is repeated', () => {
  const report = told({
    2030: { jobs: { value: 10, period: 2030 } },
    2031: { before: { value: 12, period: 2030 } },
    2032: { before: { value: 12, period: 2030 } },
    2033: { before: { value: 10, period: 2030 } },
  });
  expect(restatementIsExplained(report).map(({ place, what }) => [place.file, what.en]))
    .toMatchInlineSnapshot(`
    [
      [
        "2031/jobs.mdx",
        "The figure "before": for 2030 the edition 2031 states 12명, the edition 2030 states 10명 in "jobs", and no reason is given.",
      ],
      [
        "2033/jobs.mdx",
        "The figure "before": for 2030 the edition 2033 states 10명, the edition 2032 states 12명 in "before", and no reason is given.",
      ],
      [
        "2033/jobs.mdx",
        "The figure "before": for 2030 the edition 2033 states 10명, the edition 2031 states 12명 in "before", and no reason is given.",
      ],
    ]
  `);
});

test('asks for every earlier edition that a restatement leaves out', () => {
  const report = told({
    2029: { next: { value: 9, period: 2030 } },
    2030: { jobs: { value: 10, period: 2030, restates: [{ figures: ['2029/next'], ...why }] } },
    2031: { before: { value: 12, period: 2030, restates: [{ figures: ['2030/jobs'], ...why }] } },
  });
  expect(restatementIsExplained(report).map(({ what }) => what.en)).toMatchInlineSnapshot(`
    [
      "The figure "before": for 2030 the edition 2031 states 12명, the edition 2029 states 9명 in "next", and no reason is given.",
    ]
  `);
});
