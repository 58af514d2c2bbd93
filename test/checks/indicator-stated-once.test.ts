import { expect, test } from 'vitest';
import { indicatorStatedOnce } from '../../src/checks/indicator-stated-once.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

type Input = Parameters<typeof aFigure>[0];
const stating = (...figures: [string, Input][]) =>
  aReport({
    indicators: { jobs: { name: '일자리', unit: '명', direction: 'more', definition: '센다' } },
    sections: figures.map(([slug, data]) =>
      aSection({ slug, figures: { [slug]: aFigure({ indicator: 'jobs', ...data }) } }),
    ),
  });

test.each<[string, [string, Input][]]>([
  [
    'values of different years',
    [
      ['now', { period: 2031 }],
      ['before', { period: 2030 }],
    ],
  ],
  [
    'values of different times of a year',
    [
      ['spring', { period: '2031-03 기준' }],
      ['autumn', { period: '2031-09 기준' }],
    ],
  ],
  [
    'a result and its target',
    [
      ['now', { period: 2031 }],
      ['aim', { period: 2031, kind: 'target' }],
    ],
  ],
  [
    'figures of no indicator',
    [
      ['now', { period: 2031 }],
      ['part', { period: 2031, indicator: undefined }],
    ],
  ],
])('is content with %s', (_, figures) => {
  expect(indicatorStatedOnce(stating(...figures))).toEqual([]);
});

test('finds a second value for the same time, in whichever section', () => {
  const report = stating(['now', { period: 2031 }], ['again', { period: '2031-12 기준', value: 12 }]);
  expect(tell(indicatorStatedOnce(report))).toMatchInlineSnapshot(`
    "error 2021/again.mdx figures › again › indicator
      수치 "again": 지표 "jobs"의 2031년 12월 기준 값은 2021년판의 수치 "now"에 이미 있습니다.
      다른 출처의 값이면 "now"의 rivals에 적고, 다른 것을 센 수치라면 indicator를 지우세요.
      The figure "again": the edition 2021 already states the indicator "jobs" for 2031-12 기준 in "now".
      If another source says so, make it one of the rivals of "now"; if it counts something else, take the indicator away."
  `);
});
