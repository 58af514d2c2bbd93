import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isFrame, leadsOn, pagesOf } from './pages-of.ts';

describe.each(['report', 'underPath', 'fictional', 'overYears'] as const)('the site "%s"', (name) => {
  const { folder, published } = inject(name);
  const pages = pagesOf(folder).filter((page) => !page.endsWith('.html') && !leadsOn(page) && !isFrame(page));
  const read = (page: string) => readFileSync(join(folder, page, 'index.html'), 'utf8');
  const meta = (html: string, key: string) =>
    new RegExp(`<meta (?:name|property)="${key}" content="([^"]*)"`).exec(html)?.[1] ?? '';

  test('tells of every page where it truly is, what it is about and in which language', () => {
    for (const page of pages) {
      const html = read(page);
      expect(html).toContain('<html lang="ko"');
      expect(html).toContain(`<link rel="canonical" href="${published}${page}">`);
      expect(meta(html, 'og:url')).toBe(published + page);
      expect(meta(html, 'og:locale')).toBe('ko_KR');
      expect(meta(html, 'og:title')).not.toBe('');
      expect(meta(html, 'description').length).toBeGreaterThan(10);
      expect(meta(html, 'og:description')).toBe(meta(html, 'description'));
      expect(meta(html, 'description')).not.toContain('<');
    }
  });

  test('lists every page in the site map that robots.txt names, and no other', () => {
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${published}sitemap-index.xml`,
    );
    const listed = [...readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)];
    expect(listed.map(([, address]) => address).sort()).toEqual(pages.map((page) => published + page).sort());
  });

  test('describes each edition as a Report and a Dataset, each section as a Report', () => {
    const covers = pages.filter((page) => /^\d{4}\/$/.test(page));
    const sections = pages.filter((page) => /^\d{4}\/(?!figures\/)[^/]+\/$/.test(page));
    expect(covers.length).toBeGreaterThan(0);
    for (const page of covers) {
      const graph = facts(read(page))['@graph'] as Record<string, unknown>[];
      expect(graph.map((each) => each['@type'])).toEqual(['Report', 'Dataset']);
      expect(graph.every((each) => each['url'] === published + page)).toBe(true);
      expect((graph[1]?.['variableMeasured'] as unknown[]).length).toBeGreaterThan(0);
    }
    for (const page of sections)
      expect(facts(read(page))).toMatchObject({ '@type': 'Report', url: published + page });
  });

  test('keeps the page for missing addresses out of search', () => {
    expect(readFileSync(join(folder, '404.html'), 'utf8')).toContain(
      '<meta name="robots" content="noindex">',
    );
  });
});

function facts(html: string): Record<string, unknown> {
  const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1];
  return JSON.parse(json ?? '{}');
}
