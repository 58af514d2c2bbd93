import { describe, expect, test } from 'vitest';
import { chartNotes, chartSubtitle } from '../../src/charts/chart-notes.ts';
import { aModel } from './a-chart.ts';

describe('chartSubtitle', () => {
  test('tells measure, period, kind and unit', () => {
    const plan = { label: '투자', kind: 'plan' } as const;
    expect(chartSubtitle(aModel({}, { a: plan, b: plan }))).toBe('투자, 2021년, 계획 (단위: 억 원)');
  });

  test('tells the period of each series where they differ', () => {
    const series = [
      { name: '수탁', figures: ['a'] },
      { name: '기획', figures: ['b'] },
    ];
    expect(chartSubtitle(aModel({ series }, { a: {}, b: { period: '2022-01 기준' } }))).toBe(
      '수탁 2021년, 기획 2022년 1월 기준 (단위: 억 원)',
    );
  });
});

describe('chartNotes', () => {
  test.each([
    ['says nothing about plain numbers', {}, { a: '1', b: '2' }, []],
    [
      'explains the letters of statuses',
      {},
      { a: { status: 'provisional' }, b: { status: 'revised' } },
      ['p 잠정, r 수정'],
    ],
    ['explains △', {}, { a: '-1' }, ['△는 음수를 뜻한다.']],
    [
      'admits rounding',
      { type: 'doughnut', figures: ['a', 'b', 'c'] },
      { a: '1.4', b: '1.4', c: '1.4', all: { value: '4', parts: ['a', 'b', 'c'] } },
      ['합계는 반올림 때문에 부분을 더한 값과 다르다.', '비율은 반올림 때문에 더한 값이 100%와 다르다.'],
    ],
    [
      'gives the reason of a total that really differs',
      { type: 'doughnut', figures: ['a', 'b'] },
      { a: '1', b: '1', all: { value: '5', parts: ['a', 'b'], 'parts-differ': '출처의 합계가 다르다.' } },
      ['출처의 합계가 다르다.'],
    ],
  ] as const)('%s', (_, chart, figures, notes) => {
    expect(
      chartNotes(aModel(chart as Parameters<typeof aModel>[0], figures as Parameters<typeof aModel>[1])),
    ).toEqual(notes);
  });
});
