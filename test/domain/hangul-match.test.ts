import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMatching } from '../../src/domain/hangul-match.ts';

const texts = [
  '새 일자리 창출\n903명\n일자리',
  '스마트공장 보급\n286개사\n스마트 공장',
  'ESG 점수\n94.0점\n평가',
];
const find = (query: string) => findMatching(texts, query, (text) => text).map((text) => texts.indexOf(text));

test.each([
  ['nothing', '', [0, 1, 2]],
  ['only blanks', '  ', [0, 1, 2]],
  ['a word', '일자리', [0]],
  ['a word across a blank of the text', '새일자리', [0]],
  ['words in any order', '창출 일자리', [0]],
  ['a word of which one is not there', '일자리 공장', []],
  ['a unit', '개사', [1]],
  ['Latin in other capitals', 'esg', [2]],
  ['initial consonants', 'ㅅㅁㅌㄱㅈ', [1]],
  ['initial consonants and a word', 'ㅇㅈㄹ 창출', [0]],
  ['a syllable that is still being typed', '일잘', [0]],
  ['a consonant that is still being typed', '스마ㅌ', [1]],
  ['letters taken apart by another system', '일자리'.normalize('NFD'), [0]],
  ['words of two lines as if they were one', '창출903', []],
])('finds by %s', (_, query, expected) => {
  expect(find(query)).toEqual(expected);
});

test('finds every text by any piece of its first line', () => {
  const text = fc.string({
    unit: fc.constantFrom('가', '나', '닭', 'A', '3', ' '),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, fc.nat(12), fc.nat(12), (given, from, to) => {
      const query = given.slice(Math.min(from, to), Math.max(from, to));
      expect(findMatching([given], query, (each) => each)).toEqual([given]);
    }),
  );
});
