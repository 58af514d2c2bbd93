import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './pages-of.ts';

const limit = 25 * 1024;

test('a first visit to any page of the report transfers at most 25 KB besides fonts', () => {
  const { folder, base } = inject('report');
  const heavy = pagesOf(folder)
    .map((page) => ({ page, bytes: weightOf(folder, base, page) }))
    .filter(({ page, bytes }) => !page.startsWith('sources') && bytes > limit);
  expect(heavy).toEqual([]);
});

test('no script brings styles, for which the short way of loading it would not wait', () => {
  const { folder } = inject('report');
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const styled = scripts.filter((name) =>
    readFileSync(join(folder, 'assets', name), 'utf8').includes('.css"'),
  );
  expect(scripts.length).toBeGreaterThan(10);
  expect(styled).toEqual([]);
});

/** The compressed size of a page with the styles and scripts that it names, and the scripts that those import at once. */
function weightOf(folder: string, base: string, page: string): number {
  const html = readFileSync(join(folder, page.endsWith('.html') ? page : `${page}index.html`));
  const named = [
    ...html.toString().matchAll(/<(?:link rel="stylesheet" href|script type="module" src)="([^"]+)"/g),
  ];
  const files = new Set(named.map(([, address = '']) => address.slice(base.length)));
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, other = ''] of text.matchAll(/(?:import|from)\s*"\.\/([^"]+)"/g))
      files.add(`assets/${other}`);
  }
  return [...files]
    .map((file) => readFileSync(join(folder, file)))
    .concat(html)
    .reduce((sum, bytes) => sum + gzipSync(bytes, { level: 6 }).length, 0);
}
