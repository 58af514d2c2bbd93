import { expect, test } from 'vitest';
import { formatYears, lastYear, yearOf, yearsBetween, yearsOf } from '../../src/domain/years.ts';

test.each([
  ['2021', '2021', '2021'],
  ['2021-12 기준', '2021', '2021'],
  ['2021-02~2021-05', '2021', '2021'],
  ['2020~2021', undefined, '2021'],
  ['~2026', undefined, '2026'],
  ['2021 H2', undefined, '2021'],
  ['어느 해', undefined, ''],
])('of the period %s the only year is %s, the last one %s', (period, only, last) => {
  expect(yearOf({ period })).toBe(only);
  expect(lastYear(period)).toBe(last);
});

test('goes from the first year to the last', () => {
  expect(yearsBetween('2029', '2032')).toEqual(['2029', '2030', '2031', '2032']);
  expect(yearsBetween('2029', '2029')).toEqual(['2029']);
});

test.each([
  [[], ''],
  [['2031'], '2031'],
  [['2031', '2032'], '2031~2032'],
  [['2030', '2032', '2033', '2034', '2036'], '2030, 2032~2034, 2036'],
])('words the years %j as "%s"', (years, words) => {
  expect(formatYears(years)).toBe(words);
});

test.each([
  ['2029~2031', ['2029', '2030', '2031']],
  ['2031', []],
  ['2029-01~2031-12', []],
  ['2029~2031 기준', []],
  ['~2031', []],
])('counts the years of %s', (period, expected) => {
  expect(yearsOf(period)).toEqual(expected);
});
