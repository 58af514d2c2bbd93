import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import {
  earlierAmount,
  isContested,
  reasonLabel,
  restatementsAfter,
  restatementsBy,
  restatementsOf,
} from '../../src/domain/restatement.ts';
import { aFigure, aReport, aSection } from '../checks/a-report.ts';

const why = { reason: 'source', why: '출처가 다르다' } as const;
const report = aReport({
  sections: [
    aSection({
      edition: '2030',
      figures: { jobs: aFigure({ value: 10, period: 2030 }), sales: aFigure({ value: 1, period: 2030 }) },
    }),
    aSection({
      edition: '2031',
      figures: {
        jobs: aFigure({ value: 1.2, unit: '만 명', period: 2031 }),
        before: aFigure({ value: 12, period: 2030, restates: [{ figures: ['2030/jobs'], ...why }] }),
      },
    }),
    aSection({
      edition: '2032',
      figures: {
        'long-before': aFigure({
          value: 12011,
          period: '2030~2031',
          restates: [
            { figures: ['2030/jobs', '2031/jobs'], ...why },
            { figures: ['2030/nothing'], ...why },
          ],
        }),
      },
    }),
  ],
});
const figure = ({ editions }: Report, edition: string, id: string) => {
  const found = editions.find(({ year }) => year === edition)?.figures.get(id);
  if (!found) throw new Error(`There is no ${edition}/${id}.`);
  return found;
};
const told = (all: ReturnType<typeof restatementsOf>) =>
  all.map(
    ({ later, earlier }) =>
      `${later.edition}/${later.id} of ${earlier.map(({ edition, id }) => `${edition}/${id}`).join(' + ')}`,
  );

describe('the restatements of a report', () => {
  test('begin with the newest edition, and leave out one that names a figure nobody knows', () => {
    expect(told(restatementsOf(report))).toEqual([
      '2032/long-before of 2030/jobs + 2031/jobs',
      '2031/before of 2030/jobs',
    ]);
  });

  test('are found from both sides', () => {
    expect(told(restatementsBy(report, figure(report, '2031', 'before')))).toEqual([
      '2031/before of 2030/jobs',
    ]);
    expect(told(restatementsAfter(report, figure(report, '2030', 'jobs')))).toEqual([
      '2032/long-before of 2030/jobs + 2031/jobs',
      '2031/before of 2030/jobs',
    ]);
    expect(restatementsBy(report, figure(report, '2030', 'jobs'))).toEqual([]);
    expect(restatementsAfter(report, figure(report, '2031', 'before'))).toEqual([]);
  });

  test('add up what several figures said, in the unit of the first', () => {
    const [sum, one] = restatementsOf(report);
    expect(sum && earlierAmount(sum)).toMatchObject({ value: '12010', unit: '명' });
    expect(one && earlierAmount(one)).toMatchObject({ value: '10', unit: '명' });
  });

  test('make no sum of what counts different things', () => {
    const jobs = figure(report, '2030', 'jobs');
    expect(earlierAmount({ earlier: [jobs, { ...jobs, unit: '건' }] })).toBeUndefined();
  });
});

test.each([
  ['2030', 'jobs', true],
  ['2031', 'before', true],
  ['2030', 'sales', false],
])('marks what editions contradict each other about: %s/%s is %s', (edition, id, expected) => {
  expect(isContested(report, figure(report, edition, id))).toBe(expected);
});

test('names every reason for readers', () => {
  expect((['correction', 'revision', 'scope', 'unit', 'source'] as const).map(reasonLabel)).toEqual([
    '바로잡음',
    '새로 고침',
    '범위가 다름',
    '단위가 다름',
    '출처가 다름',
  ]);
});
