import { expect, test } from 'vitest';
import { sameAmount, valueIn } from '../../src/domain/value-in.ts';

test.each([
  ['억 원', '1.5485', '조 원', '15485'],
  ['달러', '200', '만 달러', '2000000'],
  ['명', '12.50', '명', '12.50'],
  ['그루', '5', '만 그루', '50000'],
  ['어느 것', '5', '어느 것', '5'],
  ['명', '3', '건', undefined],
])('in %s, %s %s is %s', (unit, value, own, expected) => {
  expect(valueIn(unit, { value, unit: own }, ['그루'])).toBe(expected);
});

test('tells equal amounts in different magnitudes', () => {
  const one = { value: '15485', unit: '억 원' };
  expect(sameAmount(one, { value: '1.5485', unit: '조 원' })).toBe(true);
  expect(sameAmount(one, { value: '15486', unit: '억 원' })).toBe(false);
  expect(sameAmount(one, { value: '15485', unit: '명' })).toBe(false);
});
