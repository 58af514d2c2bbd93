import { expect, test } from 'vitest';
import { findFigure } from '../../src/domain/figure-reference.ts';
import { rivalsLabel, untoldRivals } from '../../src/domain/untold-rivals.ts';
import { aFigure, aReport, aSection, aSource } from '../checks/a-report.ts';
import { aFigure as aJoinedFigure } from './a-figure.ts';

type Given = Parameters<typeof aFigure>[0];
type Rivals = NonNullable<NonNullable<Given>['rivals']>;

/** The values of the rivals that are left to tell beside a later edition that restates the figure as 12. */
function untold(rivals: Rivals, later: Given = {}) {
  const report = aReport({
    sources: { news: aSource(), paper: aSource() },
    sections: [
      aSection({ edition: '2030', figures: { jobs: aFigure({ value: 10, period: 2030, rivals }) } }),
      aSection({
        edition: '2031',
        figures: {
          before: aFigure({
            value: 12,
            period: 2030,
            source: 'paper',
            restates: [{ figures: ['2030/jobs'], reason: 'source', why: '출처가 다르다' }],
            ...later,
          }),
        },
      }),
    ],
  });
  const figure = findFigure(report, '2030', 'jobs');
  return figure && untoldRivals(report, figure).map(({ value }) => value);
}

test.each<[what: string, rivals: Rivals, later: Given, expected: string[]]>([
  ['the same value of the same source', [{ value: 12, source: 'paper' }], {}, []],
  ['the same value in another unit', [{ value: 20000, source: 'paper' }], { value: 2, unit: '만 명' }, []],
])('leaves to a restating figure %s', (_, rivals, later, expected) => {
  expect(untold(rivals, later)).toEqual(expected);
});

test.each<[what: string, rivals: Rivals]>([
  ['another value', [{ value: 13, source: 'paper' }]],
  ['another source', [{ value: 12, source: 'news' }]],
  ['another period', [{ value: 12, source: 'paper', period: '2030-12 기준' }]],
])('tells of %s itself', (_, rivals) => {
  expect(untold(rivals)).toHaveLength(1);
});

test.each([
  [['paper'], '다른 출처의 값'],
  [['news'], '다른 값'],
  [['paper', 'blog'], '다른 값'],
])('calls what comes from %j %s', (sources, label) => {
  const figure = aJoinedFigure({ source: 'news', also: ['blog'] });
  expect(
    rivalsLabel(
      figure,
      sources.map((source) => ({ value: '1', source, also: [] })),
    ),
  ).toBe(label);
});
