import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../src/domain/comparison.ts';
import { chosenOf, formatChoice, parseChoice } from '../../src/domain/comparison-choice.ts';
import { comparisonNotes, comparisonRows } from '../../src/domain/comparison-rows.ts';
import { comparisonCharts } from '../../src/charts/comparison-charts.ts';
import { aFigure, aReport, aSection } from '../checks/a-report.ts';

const indicator = (name: string, unit: string) =>
  ({ name, unit, direction: 'more', definition: `${name}의 뜻` }) as const;

/** Seeds in 2031 and 2033, money in 2033 only, and an indicator of which nothing is known. */
const report = aReport({
  indicators: {
    seeds: indicator('씨앗', '건'),
    money: { ...indicator('돈', '억 원'), continues: ['lost'] },
    lost: indicator('잃은 것', '명'),
  },
  sections: [
    aSection({
      edition: '2033',
      figures: {
        seeds: aFigure({ value: 1200, unit: '건', period: 2033, indicator: 'seeds', about: true }),
        money: aFigure({
          value: 1.5,
          unit: '조 원',
          period: '2033-12 기준',
          indicator: 'money',
          kind: 'plan',
        }),
        'seeds-before': aFigure({
          value: 11,
          unit: '건',
          period: 2031,
          indicator: 'seeds',
          restates: [{ figures: ['2031/seeds'], reason: 'source', why: '출처가 다르다' }],
        }),
      },
    }),
    aSection({
      edition: '2031',
      figures: { seeds: aFigure({ value: 10, unit: '건', period: 2031, indicator: 'seeds' }) },
    }),
  ],
});
const comparison = comparisonOf(report);

describe('the comparison', () => {
  test('has every year between the first and the last, and only what has a value', () => {
    expect(comparison.years).toEqual(['2031', '2032', '2033']);
    expect(comparison.indicators.map(({ id }) => id)).toEqual(['seeds', 'money']);
  });

  test('tells values in the unit of the indicator, and what one has to know of them', () => {
    const [seeds, money] = comparison.indicators;
    expect(seeds?.values.map((value) => value && [value.number, value.isContested])).toEqual([
      ['10', true],
      null,
      ['약\u00a01,200', false],
    ]);
    expect(money).toMatchObject({ unit: '억 원', continues: ['잃은 것'] });
    expect(money?.values[2]).toMatchObject({
      value: '15000',
      number: '15,000',
      mark: '계획',
      period: '2033년 12월 기준',
      edition: '2033',
      figure: 'money',
    });
  });

  test('is empty where no edition has an indicator', () => {
    expect(comparisonOf(aReport({})).indicators).toEqual([]);
  });
});

describe('a choice', () => {
  test.each([
    ['', { indicators: [], from: '2031', to: '2033' }],
    ['?i=money,seeds', { indicators: ['money', 'seeds'], from: '2031', to: '2033' }],
    ['?i=seeds&from=2032', { indicators: ['seeds'], from: '2032', to: '2033' }],
    ['?to=2032', { indicators: [], from: '2031', to: '2032' }],
  ])('%j is written as it is read', (query, choice) => {
    expect(parseChoice(query, comparison)).toEqual(choice);
    expect(formatChoice(choice, comparison)).toBe(query);
  });

  test.each([
    ['?i=unknown,seeds,seeds', { indicators: ['seeds'], from: '2031', to: '2033' }],
    ['?from=2033&to=2032', { indicators: [], from: '2032', to: '2033' }],
    ['?from=1999&to=%E0%A4%A', { indicators: [], from: '2031', to: '2033' }],
  ])('%j keeps what there is', (query, choice) => {
    expect(parseChoice(query, comparison)).toEqual(choice);
  });

  test('never fails, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const choice = parseChoice(query, comparison);
        expect(parseChoice(formatChoice(choice, comparison), comparison)).toEqual(choice);
      }),
    );
  });

  test('leaves of the comparison what was chosen', () => {
    const chosen = chosenOf(comparison, { indicators: ['seeds'], from: '2032', to: '2033' });
    expect(chosen.years).toEqual(['2032', '2033']);
    expect(
      chosen.indicators.map(({ id, values }) => [id, values.map((value) => value?.value ?? null)]),
    ).toEqual([['seeds', [null, '1200']]]);
  });
});

test('makes a table of a row an indicator', () => {
  expect(comparisonRows(comparison)).toEqual([
    ['지표', '단위', '2031', '2032', '2033'],
    ['씨앗', '건', { number: '10' }, null, { number: '1200' }],
    ['돈', '억 원', null, null, { number: '15000' }],
  ]);
});

test('tells of every value where it comes from', () => {
  const [head, first] = comparisonNotes(comparison, (edition, figure) => `/${edition}/figures/${figure}/`);
  expect(head).toHaveLength(first?.length ?? 0);
  expect(first).toEqual([
    '씨앗',
    '2031',
    { number: '10' },
    '건',
    '2031년',
    '실적, 다른 값이 있음',
    '기관',
    '예시 신문(날짜 미상)',
    '2031년판',
    '/2031/figures/seeds/',
    '씨앗의 뜻',
  ]);
});

describe('the charts of a comparison', () => {
  test('are one a unit, with a gap where a year has no value', () => {
    const [seeds, money, ...more] = comparisonCharts(comparison);
    expect(more).toEqual([]);
    expect(seeds).toMatchObject({ type: 'line', unit: '건', categories: ['2031년', '2032년', '2033년'] });
    expect(seeds?.series[0]?.points.map((point) => point?.value ?? null)).toEqual(['10', null, '1200']);
    expect(money?.unit).toBe('억 원');
  });

  test('hold four lines at most', () => {
    const [seeds] = comparison.indicators;
    if (!seeds) throw new Error('no indicator');
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...seeds,
      id: `s${index}`,
      name: `씨앗 ${index}`,
    }));
    const counts = comparisonCharts({ ...comparison, indicators: many }).map(({ series }) => series.length);
    expect(counts).toEqual([4, 4, 1]);
  });

  test('of one year are bars', () => {
    const chosen = chosenOf(comparison, { indicators: [], from: '2033', to: '2033' });
    expect(comparisonCharts(chosen).map(({ type }) => type)).toEqual(['bar', 'bar']);
  });

  test('all begin with the first value of any and end with the last', () => {
    const chosen = chosenOf(comparison, { indicators: ['seeds'], from: '2031', to: '2032' });
    expect(comparisonCharts(chosen).map(({ categories }) => categories)).toEqual([['2031년']]);
    expect(comparisonCharts(comparison).map(({ categories }) => categories.length)).toEqual([3, 3]);
  });

  test('leave out what has no value in the years chosen', () => {
    const chosen = chosenOf(comparison, { indicators: [], from: '2031', to: '2032' });
    expect(comparisonCharts(chosen).map(({ unit }) => unit)).toEqual(['건']);
  });
});
