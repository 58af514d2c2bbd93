import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { siteContentSecurity } from '../../src/report/content-security.ts';
import { contentTypeOf, headersOf, notServed, placeOf } from '../../src/report/headers.ts';

describe.each(['report', 'underPath'] as const)('the site "%s"', (name) => {
  const { folder, address, base } = inject(name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));

  test('lies with the files that tell servers of it, under its base path', () => {
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    expect(read('_headers')).toContain(`\n${base}*\n  Content-Security-Policy: ${siteContentSecurity}\n`);
    expect(read('_headers').match(/^\/.*$/gm)?.length).toBeLessThanOrEqual(100);
    expect(read('nginx.conf')).toContain(`\nlocation ${base} {\n`);
    expect(read('nginx.conf')).toContain(siteContentSecurity);
  });

  test('has only files whose types servers are told', () => {
    const unknown = files.filter(
      (path) =>
        !(notServed as readonly string[]).includes(path) &&
        contentTypeOf(path) === 'application/octet-stream',
    );
    expect(unknown).toEqual([]);
  });

  test('is served with the headers of the table', async () => {
    const first = new Map(
      files.map((path) => [`${placeOf(path).folder} ${path.replace(/^.*\./, '.')}`, path]),
    );
    for (const path of first.values()) {
      if ((notServed as readonly string[]).includes(path)) continue;
      const response = await fetch(address + path.slice(1).replace(/index\.html$/, ''));
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(contentTypeOf(path));
      for (const [header, value] of Object.entries(headersOf(placeOf(path)))) {
        expect(response.headers.get(header)).toBe(value);
      }
    }
  });
});
