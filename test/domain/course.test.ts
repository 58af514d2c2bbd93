import { describe, expect, test } from 'vitest';
import { courseOf } from '../../src/domain/course.ts';
import { aFigure, aReport, aSection } from '../checks/a-report.ts';

const indicators = { jobs: { name: '일자리', unit: '명', direction: 'more', definition: '센다' } } as const;
const jobs = (edition: string, figures: Record<string, Parameters<typeof aFigure>[0]>) =>
  aSection({
    edition,
    figures: Object.fromEntries(
      Object.entries(figures).map(([id, data]) => [id, aFigure({ indicator: 'jobs', ...data })]),
    ),
  });
const course = (...sections: ReturnType<typeof jobs>[]) =>
  courseOf(aReport({ indicators, sections }), 'jobs').map(({ year, figure, others }) => ({
    year,
    value: figure.value,
    of: figure.edition,
    others: others.map(({ edition, value }) => `${edition}: ${value}`),
  }));

describe('the course of an indicator', () => {
  test('goes through the years of its editions, and leaves a year without a value out', () => {
    expect(
      course(
        jobs('2023', { now: { value: 3, period: 2023 } }),
        jobs('2020', { now: { value: 1, period: '2020-12 기준' } }),
        jobs('2021', { now: { value: 2, period: 2021 } }),
      ),
    ).toEqual([
      { year: '2020', value: '1', of: '2020', others: [] },
      { year: '2021', value: '2', of: '2021', others: [] },
      { year: '2023', value: '3', of: '2023', others: [] },
    ]);
  });

  test('leaves targets and spans of years out', () => {
    expect(
      course(
        jobs('2021', {
          now: { value: 2, period: 2021 },
          all: { value: 9, period: '2019~2021' },
          aim: { value: 5, period: 2021, kind: 'target' },
          later: { value: 5, period: '~2026' },
        }),
      ),
    ).toEqual([{ year: '2021', value: '2', of: '2021', others: [] }]);
  });

  test.each([
    ['source', '10'],
    ['scope', '10'],
    ['revision', '12'],
    ['correction', '12'],
  ] as const)('with a value restated for the reason "%s" takes %s', (reason, value) => {
    const [year] = course(
      jobs('2020', { now: { value: 10, period: 2020 } }),
      jobs('2021', {
        before: { value: 12, period: 2020, restates: [{ figures: ['2020/now'], reason, why: '다르다' }] },
      }),
    );
    expect(year?.value).toBe(value);
    expect(year?.others).toHaveLength(1);
  });

  test('takes the edition of the year before what others say of it, and a result before a plan', () => {
    expect(
      course(
        jobs('2019', { next: { value: 5, period: 2020, kind: 'plan' } }),
        jobs('2020', { now: { value: 10, period: 2020 } }),
        jobs('2021', { before: { value: 10, period: 2020 } }),
      )[0],
    ).toEqual({ year: '2020', value: '10', of: '2020', others: ['2019: 5', '2021: 10'] });
  });
});
