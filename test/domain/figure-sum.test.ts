import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, lastPlace, round, shift } from '../../src/domain/decimal.ts';
import { inUnit, sumAgrees, sumOf } from '../../src/domain/figure-sum.ts';
import { parseUnit } from '../../src/domain/unit.ts';

const runs = { numRuns: 500 };

describe('sumAgrees', () => {
  test.each([
    ['1519', ['539', '561.6', '418.6'], true],
    ['1520', ['539', '561.6', '418.6'], false],
    ['1518', ['539', '561.6', '418.6'], false],
    ['1519.2', ['539.0', '561.6', '418.6'], true],
    ['1519.3', ['539.0', '561.6', '418.6'], false],
    ['81.4', ['48.3', '32.7', '0.3'], false],
    ['81.3', ['48.3', '32.7', '0.3'], true],
    ['273', ['170.7', '51.2', '51.2'], true],
    ['273.1', ['171', '51', '51'], true],
    ['273.0', ['170.0', '51.5', '51.5'], true],
    ['273.1', ['170.0', '51.5', '51.5'], false],
    ['17', ['3', '6', '8'], true],
    ['20', ['5', '8', '6'], false],
    ['1771', ['802', '791', '250'], false],
    ['0.3', ['0.1', '0.2'], true],
    ['-3.2', ['1.8', '-5.0'], true],
  ])('of %s and %j is %s', (total, parts, expected) => {
    expect(sumAgrees(total, parts)).toBe(expected);
  });

  /** A decimal with just so many places, trailing zeros included. */
  const decimal = (places: number) =>
    fc
      .integer({ min: -9_999_999, max: 9_999_999 })
      .map((digits) => round(shift(String(digits), -places), places));
  const addition = fc.nat({ max: 3 }).chain((places) =>
    fc.record({
      places: fc.constant(places),
      parts: fc.array(
        fc.nat({ max: 3 }).chain((more) => decimal(places + more)),
        { minLength: 1, maxLength: 8 },
      ),
    }),
  );

  test('holds for the sum rounded to any place down to the coarsest part', () => {
    fc.assert(
      fc.property(addition, ({ places, parts }) => {
        expect(sumAgrees(round(sumOf(parts), places), parts)).toBe(true);
        expect(sumAgrees(sumOf(parts), parts)).toBe(true);
      }),
      runs,
    );
  });

  test('never holds for a slip of one in the last digit of the total', () => {
    fc.assert(
      fc.property(addition, fc.constantFrom('1', '-1'), ({ places, parts }, slip) => {
        const slipped = add([round(sumOf(parts), places), shift(slip, -places)]);
        expect(sumAgrees(round(slipped, places), parts)).toBe(false);
      }),
      runs,
    );
  });
});

describe('inUnit', () => {
  const convert = (value: string, from: string, to: string): string | undefined => {
    const [a, b] = [parseUnit(from), parseUnit(to)];
    return a && b && inUnit(value, a, b);
  };

  test.each([
    ['273', '만 달러', '달러', '2730000'],
    ['170.7', '억 원', '만 원', '1707000'],
    ['12000', '만 달러', '억 달러', '1.2000'],
    ['0.35', '억 원', '억 원', '0.35'],
    ['1.50', '조 원', '억 원', '15000'],
    ['3', '천만 원', '백만 원', '30'],
    ['-3.5', '천 명', '명', '-3500'],
  ])('makes of %s %s in %s %s', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });

  test('does not compare what is not alike', () => {
    expect(convert('1', '억 원', '만 달러')).toBeUndefined();
    expect(convert('1', '%', '%p')).toBeUndefined();
  });

  test('keeps the written digits on the way to a larger magnitude', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (value) => {
        const larger = convert(String(value), '원', '억 원') ?? '';
        expect(lastPlace(larger)).toBe(8);
        expect(convert(larger, '억 원', '원')).toBe(String(value));
      }),
      runs,
    );
  });
});
