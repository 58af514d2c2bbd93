import { expect, test } from 'vitest';
import { asHtml, asMarkdown } from '../../src/domain/escaped.ts';

test.each([
  ['새 일자리', '새 일자리'],
  ['R&D <a href="x">', 'R&amp;D &lt;a href=&quot;x&quot;&gt;'],
  ['&lt;', '&amp;lt;'],
])('writes %j in HTML as %j', (text, html) => {
  expect(asHtml(text)).toBe(html);
});

test.each([
  ['「새 일자리」(2031년)', '「새 일자리」(2031년)'],
  ['*큰* _일_ `x` [1] | ~', '\\*큰\\* \\_일\\_ \\`x\\` \\[1\\] \\| \\~'],
  ['a\\b #1 <i>', 'a\\\\b \\#1 \\<i\\>'],
])('writes %j in Markdown as %j', (text, markdown) => {
  expect(asMarkdown(text)).toBe(markdown);
});
