import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSamePeriod, periodGroup } from '../../src/domain/same-period.ts';

test.each([
  ['2031', '2031', true],
  ['2031', '2031-12 기준', true],
  ['2031', '2031-09-16~2031-09-17', true],
  ['2031-12', '2031-12-02', true],
  ['2029~2031', '2029~2031', true],
  ['2029~2031', '2029-01~2031-12', true],
  ['~2036', '~2036', true],
  ['2031-06 기준', '2031-12 기준', false],
  ['2031', '2030', false],
  ['2029~2031', '2030~2031', false],
  ['2029~2031', '2031', false],
  ['~2036', '2030~2036', false],
  ['어느 해', '어느 해', true],
  ['어느 해', '2031', false],
])('of %s and %s says %s', (one, other, expected) => {
  expect(isSamePeriod(one, other)).toBe(expected);
  expect(isSamePeriod(other, one)).toBe(expected);
});

test('puts periods that are the same into one group', () => {
  const year = fc.integer({ min: 2030, max: 2032 }).map(String);
  const period = fc.oneof(
    year,
    year.map((each) => `${each}-12 기준`),
    year.map((each) => `~${each}`),
    fc.tuple(year, year).map(([first, last]) => `${first}~${last}`),
  );
  fc.assert(
    fc.property(period, period, (one, other) => {
      if (isSamePeriod(one, other)) expect(periodGroup(one)).toBe(periodGroup(other));
    }),
  );
});
