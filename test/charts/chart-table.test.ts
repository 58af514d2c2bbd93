import { expect, test } from 'vitest';
import { chartTable } from '../../src/charts/chart-table.ts';
import { aModel } from './a-chart.ts';

/** The table as lines of text. */
function tabled(...given: Parameters<typeof aModel>): string {
  const { caption, columns, rows } = chartTable(aModel(...given));
  const lines = rows.map(({ label, cells, isTotal }) =>
    [label + (isTotal ? '*' : ''), ...cells.map((cell) => cell?.text ?? '-')].join(' | '),
  );
  return [caption, columns.join(' | '), ...lines].join('\n');
}

test('has a row a value', () => {
  expect(tabled({}, { 기반구축: '539', 기업지원: '561.6' })).toMatchInlineSnapshot(`
    "어떤 도표 (단위: 억 원)
    구분 | 값
    기반구축 | 539
    기업지원 | 561.6"
  `);
});

test('sets the parts of a whole over their total', () => {
  const figures = { 국비: '153', 지방비: '60', 사업비: { value: '213', parts: ['국비', '지방비'] } };
  for (const type of ['doughnut', 'stacked-bar'] as const) {
    expect(tabled({ type, figures: ['국비', '지방비'] }, figures)).toBe(
      [
        '어떤 도표 (단위: 억 원)',
        '구분 | 사업비 | 구성비',
        '국비 | 153 | 71.8%',
        '지방비 | 60 | 28.2%',
        '합계* | 213 | 100%',
      ].join('\n'),
    );
  }
});

test('sets several series side by side', () => {
  const series = [
    { name: '수탁', figures: ['a', 'b'] },
    { name: '기획', figures: ['c', 'd'] },
  ];
  const plan = { kind: 'plan', short: '뒤' } as const;
  const figures = {
    a: { value: '1', short: '앞' },
    b: { value: '2', short: '뒤' },
    c: { value: '3', ...plan },
    d: { value: '4', ...plan },
  };
  expect(tabled({ series }, figures)).toMatchInlineSnapshot(`
    "어떤 도표 (단위: 억 원)
    구분 | 수탁 | 기획(계획)
    앞 | 1 | 3
    뒤 | 2 | 4"
  `);
  expect(tabled({ series, type: 'stacked-bar' }, figures)).toMatchInlineSnapshot(`
    "어떤 도표 (단위: 억 원)
    구분 | 수탁 | 기획(계획) | 합계
    앞 | 1 | 3 | 4
    뒤 | 2 | 4 | 6"
  `);
});

test('sets values beside their targets, with units where they differ', () => {
  const figures = {
    일자리: { value: '903', unit: '명', target: 'aim' },
    보급: { value: '201', unit: '개사' },
    aim: { value: '846', unit: '명', kind: 'target' as const },
  };
  expect(tabled({ type: 'progress', figures: ['일자리', '보급'] }, figures)).toMatchInlineSnapshot(`
    "어떤 도표
    구분 | 실적 | 목표 | 달성률
    일자리 | 903명 | 846명 | 106.7%
    보급 | 201개사 | - | -"
  `);
});

test('tells the periods of values that have no common one', () => {
  expect(tabled({}, { a: { value: '1', period: '2021-08 기준' }, b: { value: '2', period: '2021' } }))
    .toMatchInlineSnapshot(`
    "어떤 도표 (단위: 억 원)
    구분 | 값 | 기간
    a | 1 | 2021년 8월 기준
    b | 2 | 2021년"
  `);
});

test('says a negative number in words', () => {
  expect(chartTable(aModel({}, { a: '-3.2' })).rows[0]?.cells[0]).toEqual({
    text: '△3.2',
    spoken: '마이너스 3.2',
  });
});

test('keeps every value that the picture shows', () => {
  const { rows } = chartTable(aModel({ type: 'line' }, { a: '1', b: '2', c: '3' }));
  expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(['1', '2', '3']);
});
