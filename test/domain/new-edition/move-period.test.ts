import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movePeriod } from '../../../src/domain/new-edition/move-period.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import type { FigureKind } from '../../../src/schema/figure.ts';

/** In words, what becomes of a period of the edition on 2031 in that on 2032. */
function moved(period: string, kind: FigureKind = 'actual', indicator?: string): string {
  const found = movePeriod({ period, kind, indicator }, '2031', '2032');
  return found ? (found.period ?? 'to fill') : 'stays';
}

test.each([
  ['the year', '2031', '2032'],
  ['a reference date in the year', '2031-12 기준', '2032-12 기준'],
  ['a reference year', '2031 기준', '2032 기준'],
  ['months up to a reference date in the year', '2031-01~2031-09 기준', '2032-01~2032-09 기준'],
  ['what adds up from an earlier year', '2028~2031', '2028~2032'],
  ['what adds up to a reference date', '2028~2031-09 기준', '2028~2032-09 기준'],
  ['what adds up from no stated beginning', '~2031', '~2032'],
  ['a month in which something took place', '2031-08', 'to fill'],
  ['months in which something took place', '2031-02~2031-05', 'to fill'],
  ['a day', '2031-09-16', 'to fill'],
  ['days', '2031-09-16~2031-09-17', 'to fill'],
  ['a day of reference', '2031-12-01 기준', 'to fill'],
  ['a span that ends on a day', '2028~2031-12-01', 'to fill'],
  ['an earlier year', '2030', 'stays'],
  ['an earlier span', '2028~2030', 'stays'],
  ['a later year', '2032', 'stays'],
  ['what goes on beyond the year', '2031~2033', 'stays'],
  ['what ends later', '~2036', 'stays'],
  ['a reference date soon after the year', '2032-01 기준', 'stays'],
  ['what cannot be read', '언젠가', 'stays'],
])('moves, or does not, %s', (_, period, expected) => {
  expect(moved(period)).toBe(expected);
});

test.each<[period: string, kind: FigureKind, expected: string]>([
  ['2031', 'target', '2032'],
  ['2031', 'plan', '2032'],
  ['2031-07 기준', 'plan', '2032-07 기준'],
  ['2028~2031', 'planned-budget', 'stays'],
  ['~2031', 'plan', 'stays'],
  ['~2031', 'target', 'stays'],
])('carries the period %s of the kind %s as %s', (period, kind, expected) => {
  expect(moved(period, kind)).toBe(expected);
});

test('carries how an indicator stood soon after the year', () => {
  expect(moved('2032-01 기준', 'plan', 'planned-projects')).toBe('2033-01 기준');
  expect(moved('2032', 'plan', 'planned-projects')).toBe('stays');
});

test('makes periods that can be read, of any year', () => {
  const year = fc.integer({ min: 1950, max: 2150 }).map(String);
  const form = fc.constantFrom('Y', 'Y-02', 'Y-02-29', 'Y-12 기준', '2000~Y', '~Y', 'Y~2200', 'Y 기준');
  fc.assert(
    fc.property(year, year, form, (from, to, written) => {
      const found = movePeriod({ period: written.replace('Y', from), kind: 'actual' }, from, to);
      if (found?.period !== undefined && (written !== '2000~Y' || to >= '2000')) {
        expect(parsePeriod(found.period)).toBeDefined();
      }
    }),
  );
});
