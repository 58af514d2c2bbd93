import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { pagesOf } from './pages-of.ts';
import { attributesOf, readPage } from './read-page.ts';

/** What oEmbed 1.0 asks of the type `rich` (oembed.com §2.3.4), and what this report adds to that. */
const oembed = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string().min(1),
  author_name: z.string().min(1),
  author_url: z.url().optional(),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  cache_age: z.int().positive(),
  html: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
  thumbnail_url: z.url(),
  thumbnail_width: z.literal(1200),
  thumbnail_height: z.literal(630),
});

const discovery = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)" title="[^"]+">/g;

describe.each(['report', 'underPath', 'overYears', 'corrected'] as const)('the site "%s"', (name) => {
  const { folder, published } = inject(name);
  const pages = pagesOf(folder);
  const things = pages.filter((page) => /^(?:embed\/)?(?:\d{4}|latest)\/(?:charts|figures)\/./.test(page));
  const linkedFrom = (page: string) =>
    [...readPage(folder, page).matchAll(discovery)].map(([, link = '']) => link);
  const isHere = (link: string) =>
    link.startsWith(published) && existsSync(join(folder, link.slice(published.length)));

  test('tells of a frame on every page of a chart or figure, of an edition and of the newest', () => {
    expect(things.length).toBeGreaterThan(0);
    for (const page of things) {
      const links = linkedFrom(page);
      expect(links).toEqual([`${published}${page.startsWith('embed/') ? '' : 'embed/'}${page}oembed.json`]);
      expect(links.every(isHere)).toBe(true);
    }
    expect(pages.filter((page) => !things.includes(page) && linkedFrom(page).length > 0)).toEqual([]);
  });

  test('has valid oEmbed documents, each of a frame that exists', () => {
    for (const page of things.filter((each) => each.startsWith('embed/'))) {
      const document = oembed.parse(JSON.parse(readFileSync(join(folder, page, 'oembed.json'), 'utf8')));
      expect(document.html).toMatch(/^<iframe(?: [a-z]+="[^"<>]*")+><\/iframe>$/);
      expect(attributesOf(document.html, 'src')).toEqual([published + page]);
      expect(attributesOf(document.html, 'title')).toEqual([document.title]);
      expect(attributesOf(document.html, 'width')).toEqual([String(document.width)]);
      expect(attributesOf(document.html, 'height')).toEqual([String(document.height)]);
      expect(attributesOf(document.html, 'loading')).toEqual(['lazy']);
      expect(existsSync(join(folder, page, 'index.html'))).toBe(true);
      expect(isHere(document.thumbnail_url)).toBe(true);
    }
  });

  test('tells search that what a frame shows has its own page', () => {
    for (const page of things.filter((each) => each.startsWith('embed/'))) {
      const html = readPage(folder, page);
      // A robot that is told not to list the frame might not list the page that it stands for either.
      expect(html).not.toContain('noindex');
      const canonical = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1] ?? '';
      expect(canonical).toMatch(/\/\d{4}\/(?:charts|figures)\/[^/]+\/$/);
      expect(existsSync(join(folder, canonical.slice(published.length), 'index.html'))).toBe(true);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      expect(html).not.toMatch(/<(?:header|footer|nav)[ >]/);
    }
  });

  test('offers on the page of a chart or figure the code of both frames', () => {
    for (const page of things.filter((each) => /^\d/.test(each))) {
      const codes = [...readPage(folder, page).matchAll(/<textarea[^>]*data-copy[^>]*>([^<]*)</g)].map(
        ([, code = '']) => code,
      );
      expect(codes.filter((code) => !/^(?:&lt;|<)iframe .*iframe(?:&gt;|>)$/.test(code))).toEqual([]);
      const addresses = codes.map((code) =>
        /src=&quot;(.+?)&quot;|src="(.+?)"/.exec(code)?.slice(1).join(''),
      );
      expect(addresses).toEqual([
        `${published}embed/${page}`,
        `${published}embed/${page.replace(/^\d{4}/, 'latest')}`,
      ]);
    }
  });
});

const { folder } = inject('corrected');
const textOf = (page: string) =>
  readPage(folder, page)
    .replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

test('a frame tells of an erratum, with its day and the way to it', () => {
  expect(textOf('embed/2032/figures/satisfaction/')).toContain(
    '※ 정오 2032-1 에 따라 2034. 8. 20. 고쳤습니다.',
  );
  expect(readPage(folder, 'embed/2032/figures/satisfaction/')).toContain('href="/errata/#erratum-2032-1"');
  expect(textOf('embed/2031/figures/birds/')).not.toContain('정오');
});

test('a frame of an older edition tells of the newer one, a frame of the newest never', () => {
  expect(textOf('embed/2032/charts/seeds-by-year/')).toContain('더 새로운 판이 있습니다: 2034년판');
  expect(readPage(folder, 'embed/2032/charts/seeds-by-year/')).toContain(
    'href="/2034/charts/seeds-by-year/"',
  );
  const latest = pagesOf(folder).filter((page) => /^embed\/(?:latest|2034)\//.test(page));
  for (const page of latest) expect(textOf(page)).not.toContain('더 새로운 판이');
  expect(textOf('embed/latest/figures/birds/')).toContain('2034년판에는 이 수치가 없습니다.');
});
