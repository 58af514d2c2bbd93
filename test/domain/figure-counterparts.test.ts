import { expect, test } from 'vitest';
import { figureCounterparts } from '../../src/domain/figure-counterparts.ts';
import { figureKey, findFigure } from '../../src/domain/figure-reference.ts';
import { aFigure, aReport, aSection } from '../checks/a-report.ts';

const jobs = (data: Parameters<typeof aFigure>[0]) => aFigure({ indicator: 'jobs', ...data });
const report = aReport({
  settings: { scopes: { own: { label: '기관', own: true }, province: { label: '도' } } },
  indicators: { jobs: { name: '일자리', unit: '명', direction: 'more', definition: '센다' } },
  sections: [
    aSection({
      edition: '2031',
      figures: {
        jobs: jobs({ period: 2031 }),
        plain: aFigure(),
        aim: jobs({ period: 2032, kind: 'target' }),
      },
    }),
    aSection({
      edition: '2032',
      figures: {
        'jobs-before': jobs({ period: 2031 }),
        'jobs-of-all': jobs({ period: 2032, scope: 'province' }),
        'jobs-created': jobs({ period: '2032-12 기준' }),
        plain: aFigure(),
        'aim-for-2033': jobs({ period: 2033, kind: 'target' }),
      },
    }),
    aSection({
      edition: '2033',
      figures: {
        other: aFigure(),
        'jobs-long-before': jobs({ period: 2029 }),
        'jobs-before': jobs({ period: 2032 }),
        'jobs-after': jobs({ period: '2034-01' }),
      },
    }),
  ],
});

test.each([
  ['the value of its own year', '2032/jobs-created', ['2033/jobs-before', '2032/jobs-created', '2031/jobs']],
  ['the value of the year before', '2033/jobs-before', ['2033/jobs-before', '2032/jobs-before', '2031/jobs']],
  [
    'the value of a year to come, or of the nearest one',
    '2033/jobs-after',
    ['2033/jobs-after', '2032/jobs-created', '2031/jobs'],
  ],
  [
    'the nearest value, where none is of the own year',
    '2031/jobs',
    ['2033/jobs-before', '2032/jobs-created', '2031/jobs'],
  ],
  ['a target of the next year', '2031/aim', ['-', '2032/aim-for-2033', '2031/aim']],
  [
    'the value of another scope, where there is no nearer one',
    '2032/jobs-of-all',
    ['2033/jobs-before', '2032/jobs-of-all', '2031/jobs'],
  ],
  ['the same id, without an indicator', '2032/plain', ['-', '2032/plain', '2031/plain']],
])('finds %s in every edition', (_, reference, expected) => {
  const figure = findFigure(report, '', reference);
  const found = figure && figureCounterparts(report, figure);
  expect(found?.map(({ year }) => year)).toEqual(['2033', '2032', '2031']);
  expect(found?.map((each) => (each.figure ? figureKey(each.figure) : '-'))).toEqual(expected);
});
