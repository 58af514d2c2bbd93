import { describe, expect, test } from 'vitest';
import { courseOf } from '../../src/domain/course.ts';
import { editionValue } from '../../src/domain/edition-value.ts';
import { indicatorChanges } from '../../src/domain/indicator-changes.ts';
import { aFigure, aReport, aSection } from '../checks/a-report.ts';

type Input = Parameters<typeof aFigure>[0];
type Told = Record<string, Record<string, Input>>;

const told = (editions: Told) =>
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
const jobsIn = (report: ReturnType<typeof told>) => {
  const indicator = report.indicators.get('jobs');
  if (!indicator) throw new Error('There should be an indicator.');
  return indicator;
};
const why = { reason: 'revision', why: '다시 셌습니다.' } as const;

test.each<[string, Told, string | undefined]>([
  ['the value of its year', { 2031: { before: { period: 2030 }, jobs: { period: 2031 } } }, '2031/jobs'],
  ['its value of the January after', { 2031: { next: { period: '2032-01 기준' } } }, '2031/next'],
  [
    'the nearest to the end of its year',
    { 2031: { far: { period: 2033 }, next: { period: '2032-01 기준' } } },
    '2031/next',
  ],
  [
    'a result rather than a plan',
    { 2031: { next: { period: 2032, kind: 'plan' }, jobs: { period: 2031 } } },
    '2031/jobs',
  ],
  [
    'what a later edition revised',
    {
      2031: { jobs: { period: 2031, value: 1 } },
      2032: { before: { period: 2031, value: 2, restates: [{ figures: ['2031/jobs'], ...why }] } },
    },
    '2032/before',
  ],
  ['what a later edition adds for its year', { 2031: {}, 2032: { before: { period: 2031 } } }, '2032/before'],
  ['nothing that an earlier edition told of it', { 2030: { next: { period: 2031 } }, 2031: {} }, undefined],
  [
    'nothing that repeats a year of an earlier edition',
    { 2030: { jobs: { period: 2030 } }, 2031: { before: { period: 2030 } } },
    undefined,
  ],
  ['a past year that no edition told', { 2031: { before: { period: 2030 } } }, '2031/before'],
  ['no sum over years', { 2031: { all: { period: '2029~2031' } } }, undefined],
])('states for an edition %s', (_, editions, expected) => {
  const report = told(editions);
  const edition = report.editions.find(({ year }) => year === '2031');
  const value = edition && editionValue(report, jobsIn(report), edition);
  expect(value && `${value.edition}/${value.id}`).toBe(expected);
});

test('keeps a sum over years out of the course of its indicator', () => {
  const report = told({ 2031: { jobs: { period: 2031 }, all: { period: '2029~2031' } } });
  expect(courseOf(report, 'jobs').map(({ year, figure }) => [year, figure.id])).toEqual([['2031', 'jobs']]);
});

describe('an indicator told as of the January after', () => {
  const report = told({
    2030: { jobs: { period: 2030, kind: 'plan' } },
    2031: { next: { period: '2032-01 기준', kind: 'plan' } },
    2032: {},
    2033: {},
  });
  const between = (now: string, then: string) => {
    const [edition, before] = [now, then].map((year) => report.editions.find((each) => each.year === year));
    if (!edition || !before) throw new Error('There should be both editions.');
    return indicatorChanges(report, before, edition);
  };

  test('belongs to the edition that tells it', () => {
    const { stated, silent } = between('2031', '2030');
    expect(stated.map(({ now, before }) => [now.id, before?.figure.id])).toEqual([['next', 'jobs']]);
    expect(silent).toEqual([]);
  });

  test('falls silent in the edition after, once', () => {
    const { stated, silent } = between('2032', '2031');
    expect(stated).toEqual([]);
    expect(silent.map(({ year, last }) => [year, last.id])).toEqual([['2031', 'next']]);
    expect(between('2033', '2032').silent).toEqual([]);
  });
});
