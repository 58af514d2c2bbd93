import { createHash } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { siteContentSecurity } from '../../src/report/content-security.ts';
import { pagesOf } from './pages-of.ts';
import { readPage } from './read-page.ts';

const sites = ['report', 'underPath', 'fictional', 'overYears', 'corrected', 'preview'] as const;

/** What a browser would run or apply that stands in a page. JSON is data. */
const inline = /<(script|style)\b((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g;
const isData = (attributes: string) => /\stype="application\/(?:ld\+)?json"/.test(attributes);

describe.each(sites)('every page of the site "%s"', (name) => {
  const { folder } = inject(name);
  const pages = pagesOf(folder).map((page) => ({ page, html: readPage(folder, page) }));

  test('says, before anything that could run, what it may do', () => {
    const wrong = pages.filter(
      ({ html }) =>
        !/^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+">/.test(
          html,
        ),
    );
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });

  test('names just the scripts that stand in it by their hashes, as the policy of the site does', () => {
    const wrong = pages.filter(({ html }) => {
      const found = [...html.matchAll(inline)]
        .filter(
          ([, tag, attributes = '']) => tag === 'script' && !/\ssrc=/.test(attributes) && !isData(attributes),
        )
        .map(([, , , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
      const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
      const named = policy.match(/'sha256-[^']+'/g) ?? [];
      return (
        [...new Set(found)].sort().join() !== named.toSorted().join() ||
        !named.every((hash) => siteContentSecurity.includes(hash))
      );
    });
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });

  test('has no style of its own, no attribute that runs or styles, and no address that runs', () => {
    const wrong = pages.filter(({ html }) => {
      const markup = html.replace(inline, (all, tag: string) => (tag === 'script' ? '' : all));
      return /<style\b|<[^>]+\s(?:style|on[a-z]+)=|=["']?\s*javascript:/i.test(markup);
    });
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });

  test('takes nothing that is inlined by an address of its own', () => {
    const wrong = pages.filter(({ html }) => /(?:src|href)="(?:data|blob):/.test(html));
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });
});
