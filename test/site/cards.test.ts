import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import { readPage } from './read-page.ts';

const metaOf = (html: string, property: string) =>
  [...html.matchAll(new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`, 'g'))].map(
    ([, content = '']) => content,
  );

describe.each(['report', 'underPath', 'fictional', 'overYears', 'corrected', 'preview'] as const)(
  'the cards of the site "%s"',
  (name) => {
    const { folder, published } = inject(name);
    // What stands in a frame on another site is no page that one links to.
    const pages = pagesOf(folder).filter((page) => !page.startsWith('embed/'));
    const cardOf = (page: string) => metaOf(readPage(folder, page), 'og:image')[0] ?? '';

    test('go with every page, each by an absolute address of a file that is there, told with its size', () => {
      const wrong = pages.filter((page) => {
        const html = readPage(folder, page);
        const [image = '', ...others] = metaOf(html, 'og:image');
        const isThere =
          image.startsWith(`${published}cards/`) && existsSync(join(folder, image.slice(published.length)));
        return (
          !isThere ||
          others.length > 0 ||
          metaOf(html, 'og:image:width').join() !== '1200' ||
          metaOf(html, 'og:image:height').join() !== '630' ||
          metaOf(html, 'og:image:alt').join() === '' ||
          metaOf(html, 'twitter:card').join() !== 'summary_large_image'
        );
      });
      expect(wrong).toEqual([]);
    });

    test('are PNG of 1200 × 630 under the first 16 digits of their hash, each of use to a page', () => {
      const files = readdirSync(join(folder, 'cards'));
      for (const file of files) {
        const png = readFileSync(join(folder, 'cards', file));
        expect(png.subarray(1, 4).toString()).toBe('PNG');
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
        expect(file).toBe(`${createHash('sha256').update(png).digest('hex').slice(0, 16)}.png`);
        expect(png.length).toBeLessThan(120_000);
      }
      const used = new Set(pages.map((page) => cardOf(page).split('/').at(-1)));
      expect(files.filter((file) => !used.has(file))).toEqual([]);
    });
  },
);

describe('the card of a page', () => {
  const { folder } = inject('overYears');
  const cardOf = (page: string) => metaOf(readPage(folder, page), 'og:image')[0] ?? '';

  test('is its own for covers, sections and figures, and for all others that of the report', () => {
    const own = pagesOf(folder).filter((page) => /^\d{4}\/(?:figures\/[^/]+\/|[a-z-]+\/)?$/.test(page));
    const withCard = own.filter((page) => !/^\d{4}\/(?:figures|charts)\/$/.test(page));
    expect(withCard.length).toBeGreaterThan(10);
    expect(withCard.filter((page) => cardOf(page) === cardOf(''))).toEqual([]);
    expect(new Set(['sources/', 'glossary/', 'errata/', '404.html'].map(cardOf))).toEqual(
      new Set([cardOf('')]),
    );
  });

  test('is that of the report for a draft', () => {
    const preview = inject('preview').folder;
    const drafts = pagesOf(preview).filter((page) => readPage(preview, page).includes('data-draft='));
    expect(drafts.length).toBeGreaterThan(3);
    const cards = drafts.map((page) => metaOf(readPage(preview, page), 'og:image')[0]);
    expect(new Set(cards)).toEqual(new Set([metaOf(readPage(preview, ''), 'og:image')[0]]));
  });
});
