import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDigit } from '../../src/domain/check-digit.ts';

const digits = fc.stringMatching(/^[0-9]{1,12}$/);
const isValid = (text: string) => checkDigit(text.slice(0, -1)) === text.at(-1);

test.each([
  ['572', '4'],
  ['0', '0'],
  ['', '0'],
])('gives %j the digit %s', (number, digit) => {
  expect(checkDigit(number)).toBe(digit);
});

test('finds every digit that is misread', () => {
  fc.assert(
    fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
      const text = number + checkDigit(number);
      const place = at % text.length;
      const misread = (Number(text[place]) + by) % 10;
      expect(isValid(text)).toBe(true);
      expect(isValid(text.slice(0, place) + misread + text.slice(place + 1))).toBe(false);
    }),
  );
});

test('finds every two neighbours that are swapped', () => {
  fc.assert(
    fc.property(digits, fc.nat(), (number, at) => {
      const text = number + checkDigit(number);
      const place = at % (text.length - 1);
      const [one, other] = [text.charAt(place), text.charAt(place + 1)];
      fc.pre(one !== other);
      expect(isValid(text.slice(0, place) + other + one + text.slice(place + 2))).toBe(false);
    }),
  );
});
