import { expect, test } from 'vitest';
import { carryOver } from '../../../src/domain/new-edition/carry-over.ts';
import { aFigure, aReport, aSection } from '../../checks/a-report.ts';
import { reportOver } from '../report-over-years.ts';
import { begun } from './begun.ts';

const indicator = (name: string, data = {}) => ({
  name,
  unit: '명',
  direction: 'more' as const,
  definition: '세는 것',
  ...data,
});

const stated = (edition: string, id: string, data = {}) =>
  aSection({
    edition,
    slug: id,
    figures: { [id]: aFigure({ period: Number(edition), indicator: id, ...data }) },
  });

test('tells the years of which no edition states an indicator, and those that the new one does not ask for', () => {
  const report = aReport({
    indicators: {
      jobs: indicator('일자리'),
      staff: indicator('직원'),
      whole: indicator('모두'),
      none: indicator('없음'),
    },
    sections: [
      ...['2028', '2031'].map((year) => stated(year, 'jobs')),
      ...['2029', '2030'].map((year) => stated(year, 'staff')),
      ...['2030', '2031'].map((year) => stated(year, 'whole')),
    ],
  });
  const gaps = carryOver(begun(report)).gaps.map(({ indicator: { id }, missing, isAsked }) => [
    id,
    missing,
    isAsked,
  ]);
  expect(gaps).toEqual([
    ['jobs', ['2029', '2030'], true],
    ['staff', ['2031'], false],
  ]);
});

test('tells indicators that were divided by a new meaning or told in several units', () => {
  const report = aReport({
    indicators: {
      old: indicator('옛 지표'),
      new: indicator('새 지표', { continues: ['old'] }),
      mixed: indicator('섞인 지표'),
      same: indicator('같은 지표'),
    },
    sections: [
      stated('2030', 'old'),
      stated('2031', 'new'),
      stated('2030', 'mixed', { unit: '건' }),
      stated('2031', 'mixed'),
      stated('2030', 'same', { unit: '천 명' }),
      stated('2031', 'same'),
    ],
  });
  const changed = carryOver(begun(report)).changed.map((each) => ({
    id: each.indicator.id,
    before: each.before.map(({ id }) => id),
    units: each.units,
  }));
  expect(changed).toEqual([
    { id: 'new', before: ['old'], units: [] },
    {
      id: 'mixed',
      before: [],
      units: [
        { unit: '건', editions: ['2030'] },
        { unit: '명', editions: ['2031'] },
      ],
    },
  ]);
});

test('tells what the last edition states differently than earlier ones', () => {
  const restates = [{ figures: ['2030/jobs'], reason: 'revision' as const, why: '다시 셌습니다.' }];
  const report = aReport({
    indicators: { jobs: indicator('일자리') },
    sections: [
      stated('2030', 'jobs'),
      aSection({
        edition: '2031',
        slug: 'jobs',
        figures: { before: aFigure({ period: 2030, value: 900, indicator: 'jobs', restates }) },
      }),
    ],
  });
  const { restated, left, carried } = carryOver(begun(report));
  expect(restated.map(({ later, earlier }) => [later.id, earlier.map(({ id }) => id)])).toEqual([
    ['before', ['jobs']],
  ]);
  expect(left.figures.map(({ id }) => id)).toEqual(['before']);
  expect(carried.figures).toBe(0);
});

test('leaves sections behind that were chosen, and those that have ended since', () => {
  const report = reportOver(
    { 2030: ['jobs', 'school', 'past'], 2031: ['jobs', 'classes < school'], 2033: ['jobs'] },
    { 2033: { classes: '끝났습니다.' } },
  );
  const edition = begun(report, { year: '2034', like: '2030', without: new Map([['past', {}]]) });
  expect(edition.sections.map(({ slug }) => slug)).toEqual(['jobs']);
  expect(carryOver(edition).left.sections.map(({ slug }) => slug)).toEqual(['past', 'school']);
});
