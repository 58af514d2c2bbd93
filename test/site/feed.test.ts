import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

describe.each(['report', 'underPath', 'fictional', 'corrected'] as const)(
  'the feed of the site "%s"',
  (name) => {
    const { folder, published } = inject(name);
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    const feed = read('feed.xml');
    const items = [...feed.matchAll(/<item>([\s\S]*?)<\/item>/g)].map(([, item = '']) => item);
    const of = (item: string, tag: string) =>
      new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`).exec(item)?.[1] ?? '';
    const { editions }: { editions: { edition: string; address: string; title: string; errata: number }[] } =
      JSON.parse(read('api/editions.json'));

    test('tells where it stands itself', () => {
      expect(feed).toContain(
        `<atom:link href="${published}feed.xml" rel="self" type="application/rss+xml"/>`,
      );
    });

    test('has every edition with its full title, and every erratum', () => {
      for (const { title, address } of editions)
        expect(
          items.filter((item) => of(item, 'title') === title && of(item, 'link') === address),
        ).toHaveLength(1);
      const errata = items.filter((item) => /^정오 \d{4}-\d+: /.test(of(item, 'title')));
      expect(errata).toHaveLength(editions.reduce((sum, edition) => sum + edition.errata, 0));
      expect(items).toHaveLength(editions.length + errata.length);
    });

    test('has with each item a day, words, and a name that stays: its address', () => {
      for (const item of items) {
        expect(of(item, 'pubDate')).toMatch(/^\w{3}, \d{2} \w{3} \d{4} 00:00:00 GMT$/);
        expect(of(item, 'description').length).toBeGreaterThan(5);
        expect(item).toContain(`<guid isPermaLink="true">${of(item, 'link')}</guid>`);
      }
      expect(new Set(items.map((item) => of(item, 'guid'))).size).toBe(items.length);
    });
  },
);
