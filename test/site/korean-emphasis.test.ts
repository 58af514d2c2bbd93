import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const { folder } = inject('fictional');
const html = readFileSync(join(folder, 'emphasis/index.html'), 'utf8');

test.each([
  '<strong>테크노파크(TP)</strong>는',
  '<strong>12.5%</strong>가',
  '<strong>「법」</strong>에',
  '<strong>‘그린수소’</strong>를',
  /<strong><a href="[^"]*">첫 쪽<\/a><\/strong>를/,
  '3~5억',
  '10~20명',
])('comes out as it was meant: %s', (meant) => {
  expect(html).toMatch(typeof meant === 'string' ? new RegExp(escape(meant)) : meant);
});

test('strikes nothing out and leaves no asterisk', () => {
  expect(html).not.toContain('<del>');
  expect(html).not.toContain('**');
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
