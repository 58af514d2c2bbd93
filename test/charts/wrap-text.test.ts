import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChartLook } from '../../src/charts/chart-look.ts';
import { balanceText, fitText, wrapText } from '../../src/charts/wrap-text.ts';

/** Every letter is as wide as its size. */
const look = {
  fontFamily: 'any',
  measure: (text: string, font: string) => [...text].length * Number(/ (\d+)px/.exec(font)?.[1]),
} as ChartLook;
const type = { size: 10 };

test.each([
  ['새 일자리가 늘었다', 60, ['새 일자리가', '늘었다']],
  ['새 일자리가 늘었다', 200, ['새 일자리가 늘었다']],
  ['903\u00a0명이 일한다', 60, ['903\u00a0명이', '일한다']],
  ['일자리창출사업', 30, ['일자리', '창출사', '업']],
  ['', 30, []],
])('breaks %j in %i px at words: %j', (text, width, lines) => {
  expect(wrapText(text, width, type, look)).toEqual(lines);
});

test('breaks lines about as long as each other', () => {
  expect(balanceText('가나다 가나다 가나다 가나', 120, type, look)).toEqual(['가나다 가나다', '가나다 가나']);
});

test.each([
  [{ width: 100, height: 14 }, '가나다', [20, 10], 10],
  [{ width: 100, height: 30 }, '가나다', [20, 10], 20],
  // In 20 px its one word would break.
  [{ width: 100, height: 90 }, '가나다라마바사', [20, 10], 10],
])('sets in a room of %j the text %s in the first of %j that fits: %i', (room, text, sizes, size) => {
  expect(fitText(text, room, {}, sizes, look).type.size).toBe(size);
});

test('shows by … that a text has no room', () => {
  expect(fitText('가나다 라마바 사아자', { width: 50, height: 28 }, {}, [10], look).lines).toEqual([
    '가나다',
    '라마바…',
  ]);
});

test('fills no line beyond its width, and loses no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 300 }), (text, width) => {
      const lines = balanceText(text, width, type, look);
      for (const line of lines)
        expect(look.measure(line, '400 10px any')).toBeLessThanOrEqual(Math.max(width, 10));
      expect(lines.join('').replaceAll(/[ \t\r\n]/g, '')).toBe(text.replaceAll(/[ \t\r\n]/g, ''));
    }),
  );
});
