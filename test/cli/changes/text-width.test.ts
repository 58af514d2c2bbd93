import fc from 'fast-check';
import { expect, test } from 'vitest';
import { padTo, widthOf, wrap } from '../../../src/cli/changes/text-width.ts';

test.each([
  ['abc', 3],
  ['방문객', 6],
  ['1만 9,010명', 11],
  ['「숲」 → 『늪』', 15],
  ['㎡', 2],
  ['é', 1],
  ['한국'.normalize('NFD'), 4],
  ['', 0],
])('%s takes %i columns', (text, expected) => {
  expect(widthOf(text)).toBe(expected);
});

test('fills up on either side', () => {
  expect([padTo('수치', 6), padTo('12', 6, 'start'), padTo('넓은 말', 3)]).toEqual([
    '수치  ',
    '    12',
    '넓은 말',
  ]);
});

test.each([
  ['숲과 늪을 함께 돌보았다', 12, ['숲과 늪을', '함께', '돌보았다']],
  ['https://example.org/', 8, ['https://', 'example.', 'org/']],
  ['', 8, ['']],
])('breaks %s into lines of %i columns', (text, width, expected) => {
  expect(wrap(text, width)).toEqual(expected);
});

test('keeps every letter, and no line is wider than it may be', () => {
  const text = fc.array(fc.constantFrom('숲', '늪을', 'a', '긴낱말이하나있다', '1,234명', '('), {
    minLength: 1,
  });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 20 }), (parts, width) => {
      const lines = wrap(parts.join(' '), width);
      expect(lines.join('').replaceAll(' ', '')).toBe(parts.join(''));
      expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
    }),
  );
});
