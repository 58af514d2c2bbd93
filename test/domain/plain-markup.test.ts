import { expect, test } from 'vitest';
import { plainMarkup } from '../../src/domain/plain-markup.ts';

test.each([
  ['문장이다. <Source id="news" /> 다음이다.', '문장이다. 다음이다.'],
  ['문장이다 <Source id="news" />.', '문장이다.'],
  ['<Term id="tree">나무</Term>와 <Free>3층</Free>', '나무와 3층'],
  ['[심은 나무](/2031/forest/#planting)를 **세었다**.', '심은 나무를 세었다.'],
  ['값은 <Fig id="trees" josa="을" /> 넘었다.', '값은 <Fig id="trees" josa="을" /> 넘었다.'],
  ['- 가 - 나', '가 나'],
])('reads %j as %j', (text, plain) => {
  expect(plainMarkup(text)).toBe(plain);
});
