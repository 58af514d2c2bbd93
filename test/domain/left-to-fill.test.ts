import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findPlacesToFill,
  isLeftToFill,
  toFill,
  withoutPlacesToFill,
} from '../../src/domain/left-to-fill.ts';

test.each([
  ['a place', '(채우기)', [{ at: 0 }]],
  ['a place with a hint', '앞말 (채우기: 한 문장)', [{ at: 3, hint: '한 문장' }]],
  ['brackets in a hint', '(채우기: 수(명)를 적습니다) 뒷말', [{ at: 0, hint: '수(명)를 적습니다' }]],
  ['an empty hint', '(채우기: )', [{ at: 0 }]],
  ['several places', '(채우기) 그리고 (채우기: 또)', [{ at: 0 }, { at: 10, hint: '또' }]],
  ['spaces inside', '( 채우기 )', [{ at: 0 }]],
  ['one that is not closed', '글 (채우기: 아직', [{ at: 2, hint: '아직' }]],
  ['one that breaks off', '글 (채우기', [{ at: 2 }]],
  ['the word in a sentence', '빈칸 채우기와 (채우기 쉬운) 칸', []],
])('finds %s', (_, text, places) => {
  expect(findPlacesToFill(text)).toEqual(places);
  expect(isLeftToFill(text)).toBe(places.length > 0);
});

test('finds nothing in what is no text', () => {
  expect([903, null, ['(채우기)'], undefined].map(isLeftToFill)).toEqual([false, false, false, false]);
});

test('takes hints out of a text and leaves every other letter where it was', () => {
  expect(withoutPlacesToFill('앞 (채우기: 903명) 뒤')).toBe(`앞 ${' '.repeat(11)} 뒤`);
  const hint = fc.stringMatching(/^[가-힣0-9 ]*$/);
  fc.assert(
    fc.property(fc.string(), hint, fc.string(), (before, words, behind) => {
      const text = before + toFill(words) + behind;
      const rest = withoutPlacesToFill(text);
      expect(rest).toHaveLength(text.length);
      expect(rest.slice(0, before.length)).toBe(withoutPlacesToFill(before).slice(0, before.length));
      expect(isLeftToFill(text)).toBe(true);
      expect(isLeftToFill(rest)).toBe(false);
    }),
  );
});
