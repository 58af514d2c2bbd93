import { expect, test } from 'vitest';
import { periodIsReadable } from '../../src/checks/period-is-readable.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

test.each([2021, '2021-08', '2018~2020', '2021-12 기준', '~2026'])('is content with %s', (period) => {
  const report = aReport({ sections: [aSection({ figures: { jobs: aFigure({ period }) } })] });
  expect(periodIsReadable(report)).toEqual([]);
});

test('finds periods of a figure and of its rival that cannot be understood', () => {
  const report = aReport({
    sections: [
      aSection({
        figures: {
          jobs: aFigure({ period: '작년', rivals: [{ value: 900, source: 'news', period: '2021-02-30' }] }),
        },
      }),
    ],
  });
  expect(tell(periodIsReadable(report))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx figures › jobs › period
      수치 "jobs"의 기간 "작년": 알아볼 수 없습니다.
      2021, 2021-08, 2021-12-02, 2021-02~2021-05, "2021-12 기준", "~2021"처럼 적으세요.
      The figure "jobs" has the period "작년", which cannot be understood.
      Write it like 2021, 2021-08, 2021-12-02, 2021-02~2021-05, "2021-12 기준" (as of) or "~2021" (until).
    error 2021/jobs.mdx figures › jobs › rivals › 0 › period
      수치 "jobs"의 기간 "2021-02-30": 알아볼 수 없습니다.
      2021, 2021-08, 2021-12-02, 2021-02~2021-05, "2021-12 기준", "~2021"처럼 적으세요.
      The figure "jobs" has the period "2021-02-30", which cannot be understood.
      Write it like 2021, 2021-08, 2021-12-02, 2021-02~2021-05, "2021-12 기준" (as of) or "~2021" (until)."
  `);
});
