import { expect, test } from 'vitest';
import { englishDate, englishKind, englishPeriod } from '../../src/domain/english-words.ts';

test.each([
  ['2032', '2032'],
  ['2032-03', 'March 2032'],
  ['2032-03-05', '5 March 2032'],
  ['2032-12-31', '31 December 2032'],
])('words the date %s as %s', (date, words) => {
  expect(englishDate(date)).toBe(words);
});

test.each([
  ['2031', '2031'],
  ['2028~2030', '2028–2030'],
  ['2031-02~2031-05', 'February–May 2031'],
  ['2031-09-16~2031-09-17', '16–17 September 2031'],
  ['2031-09-30~2031-10-01', '30 September – 1 October 2031'],
  ['2031-11~2032-02', 'November 2031 – February 2032'],
  ['2031-12 기준', 'as of December 2031'],
  ['2028~2032-04 기준', '2028 – April 2032'],
  ['~2036', 'until 2036'],
  ['언젠가', '언젠가'],
])('words the period %s as %s', (period, words) => {
  expect(englishPeriod(period)).toBe(words);
});

test.each([
  ['actual', 'actual'],
  ['planned-budget', 'planned budget'],
] as const)('calls the kind %s %s', (kind, words) => {
  expect(englishKind(kind)).toBe(words);
});
