import { expect, test } from 'vitest';
import { plainText } from '../../src/reading/plain-text.ts';

test.each([
  ['CRLF', 'a\r\nb\r\n', 'a\nb\n'],
  ['CR', 'a\rb\r', 'a\nb\n'],
  ['both', 'a\r\nb\rc\n', 'a\nb\nc\n'],
  ['a byte order mark', '\ufeffa\n', 'a\n'],
  ['spaces and tabs at the ends of lines', 'a  \nb \t\n  \nc\n', 'a\nb\n\nc\n'],
  ['no line end', 'a', 'a\n'],
  ['many line ends', 'a\n\n \n\n', 'a\n'],
  ['nothing', '', ''],
  ['nothing but lines', '\n \n', ''],
])('takes %s for what it is', (_, text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test('keeps spaces at the beginnings of lines, and other blanks', () => {
  expect(plainText('  a\u00a0\n\tb\u3000\n')).toBe('  a\u00a0\n\tb\u3000\n');
});
