import { expect, test } from 'vitest';
import { tableRemarks } from '../../src/domain/table-remarks.ts';
import { aFigure } from './a-figure.ts';

const parts = [
  aFigure({ id: 'first', value: '539', unit: '억 원' }),
  aFigure({ id: 'second', value: '561.6', unit: '억 원' }),
  aFigure({ id: 'third', value: '418.6', unit: '억 원' }),
];
const whole = aFigure({ id: 'whole', value: '1519', unit: '억 원', parts: ['first', 'second', 'third'] });

test('says that a total was rounded', () => {
  expect(tableRemarks([...parts, whole])).toEqual(['합계는 반올림 때문에 부분을 더한 값과 다르다.']);
});

test('gives the stated reason where the source itself differs', () => {
  const stated = { ...whole, value: '1600', 'parts-differ': '원문의 합계가 다르다.' };
  expect(tableRemarks([...parts, stated])).toEqual(['원문의 합계가 다르다.']);
});

test('is silent about a total that is the sum of its parts, or whose parts stand elsewhere', () => {
  expect(tableRemarks([...parts, { ...whole, value: '1519.2' }])).toEqual([]);
  expect(tableRemarks([whole])).toEqual([]);
});

test('explains the letters and the sign of what is provisional or negative', () => {
  expect(
    tableRemarks([
      aFigure({ id: 'early', status: 'provisional' }),
      aFigure({ id: 'guess', status: 'estimated' }),
      aFigure({ id: 'fall', value: '-3' }),
    ]),
  ).toEqual(['p 잠정, e 추정', '△는 음수를 뜻한다.']);
});
