import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import { attributesOf, readPage } from './read-page.ts';

describe.each(['report', 'underPath', 'fictional', 'overYears', 'corrected', 'preview'] as const)(
  'every page of the site "%s"',
  (name) => {
    const { folder, published, base } = inject(name);
    const pages = new Map(pagesOf(folder).map((page) => [page, readPage(folder, page)]));
    const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

    test('has a title of its own', () => {
      const titles = new Map([...pages].map(([page, html]) => [titleOf(html), page]));
      expect([...pages].filter(([page, html]) => titles.get(titleOf(html)) !== page)).toEqual([]);
      expect([...titles.keys()].filter((title) => title === '' || title.includes('/'))).toEqual([]);
    });

    test('leads only to pages and places that exist', () => {
      const places = new Map([...pages].map(([page, html]) => [page, new Set(attributesOf(html, 'id'))]));
      const missing = [...pages].flatMap(([page, html]) =>
        attributesOf(html.replace(/<link rel="[^"]*icon"[^>]*>/g, ''), 'href')
          .filter((href) => !/^(?:https?|mailto|tel):/.test(href))
          .filter((href) => {
            const url = new URL(href, published + page);
            const target = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : undefined;
            if (target !== undefined && /\.[a-z\d]+$/.test(target)) return !existsSync(join(folder, target));
            const found = target === undefined ? undefined : places.get(decodeURIComponent(target));
            const anchor = decodeURIComponent(url.hash.slice(1));
            return !found || (anchor !== '' && !found.has(anchor));
          })
          .map((href) => `${page} → ${href}`),
      );
      expect(missing).toEqual([]);
    });

    test('names no id twice', () => {
      const twice = [...pages].flatMap(([page, html]) => {
        const ids = attributesOf(html, 'id');
        return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}: ${id}`);
      });
      expect(twice).toEqual([]);
    });
  },
);
