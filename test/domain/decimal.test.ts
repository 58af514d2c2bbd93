import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  group,
  lastPlace,
  multiply,
  round,
  shift,
  subtract,
} from '../../src/domain/decimal.ts';

const runs = { numRuns: 400 };

/** Hundredths as an integer, and the same as a decimal with two places. */
const hundredths = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const decimalOf = (value: bigint): string => {
  const digits = String(value < 0n ? -value : value).padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

describe('arithmetic', () => {
  test.each([
    ['adds what binary fractions cannot', add(['0.1', '0.2']), '0.3'],
    ['adds the parts of a total', add(['539', '561.6', '418.6']), '1519.2'],
    ['adds nothing to zero', add([]), '0'],
    ['subtracts', subtract('903', '846'), '57'],
    ['subtracts below zero', subtract('28.5', '31.7'), '-3.2'],
    ['knows no negative zero', subtract('-0', '0'), '0'],
    ['multiplies', multiply('170.7', '10000'), '1707000'],
    ['writes large numbers in full', multiply('999999999999', '999999999999'), '999999999998000000000001'],
    ['writes small numbers in full', multiply('0.00001', '0.00001'), '0.0000000001'],
    ['moves the point right', shift('2.5', 4), '25000'],
    ['moves the point left', shift('35', -8), '0.00000035'],
    ['leaves zero alone', shift('0', 12), '0'],
  ])('%s', (_title, actual, expected) => expect(actual).toBe(expected));

  test('adds and subtracts exactly, whatever the size', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(compare(add([decimalOf(a), decimalOf(b)]), decimalOf(a + b))).toBe(0);
        expect(compare(subtract(decimalOf(a), decimalOf(b)), decimalOf(a - b))).toBe(0);
      }),
      runs,
    );
  });

  test('compares as integers do', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(compare(decimalOf(a), decimalOf(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
      runs,
    );
  });
});

describe('rounding', () => {
  test.each([
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['-0.4', 0, '0'],
    ['2.5', 0, '3'],
    ['1.005', 2, '1.01'],
    ['1519.2', 0, '1519'],
    ['28.5', 2, '28.50'],
    ['1550', -2, '1600'],
    ['49', -2, '0'],
  ])('rounds %s to %i places: %s', (value, places, expected) => expect(round(value, places)).toBe(expected));

  test.each([
    ['90300', '846', 1, '106.7'],
    ['1', '3', 4, '0.3333'],
    ['-1', '8', 2, '-0.13'],
    ['1', '4', 0, '0'],
    ['6', '3', 1, '2.0'],
  ])('divides %s by %s to %i places: %s', (a, b, places, expected) =>
    expect(divide(a, b, places)).toBe(expected),
  );

  test('refuses to divide by zero', () => expect(() => divide('1', '0', 1)).toThrow());
});

describe('written digits', () => {
  test.each([
    ['561.6', 1],
    ['1519', 0],
    ['170.0', 1],
    ['-12.50', 2],
  ])('counts the decimals of %s: %i', (value, expected) => expect(lastPlace(value)).toBe(expected));

  test.each([
    ['1519', '1,519'],
    ['999', '999'],
    ['1000000', '1,000,000'],
    ['-1234.5678', '-1,234.5678'],
    ['1105.0', '1,105.0'],
    ['0.12345', '0.12345'],
  ])('groups %s as %s', (value, expected) => expect(group(value)).toBe(expected));
});
