import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pagesOf } from '../site/pages-of.ts';
import { openBrowser } from './open-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sites = ['report', 'underPath', 'fictional'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What a page of the built site is seen to be, once opened. */
interface Seen {
  title: string;
  ids: string[];
  links: string[];
  external: string[];
  errors: string[];
  blanks: string[];
  uncovered: string[];
}

describe.each(sites)('every page of the site "%s"', (name) => {
  const site = inject(name);
  const pages = pagesOf(site.folder);
  const seen = new Map<string, Seen>();

  beforeAll(async () => {
    const page = await browser.newPage();
    for (const path of pages) seen.set(path, await look(page, site.address, path));
    await page.close();
  });

  test('has a title of its own', () => {
    const titles = [...seen.values()].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.every((title) => title !== '' && !title.includes('/'))).toBe(true);
  });

  test('leads only to pages and places that exist', () => {
    const missing: string[] = [];
    for (const [path, { links }] of seen) {
      for (const link of links) {
        const url = new URL(link);
        if (url.origin !== new URL(site.address).origin) continue;
        const target = url.pathname.startsWith(site.base) ? url.pathname.slice(site.base.length) : undefined;
        const found = target === undefined ? undefined : seen.get(decodeURIComponent(target));
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (!found || (anchor !== '' && !found.ids.includes(anchor))) missing.push(`${path} → ${link}`);
      }
    }
    expect(missing).toEqual([]);
  });

  test('asks nothing of another host, and runs without an error', () => {
    expect([...seen].flatMap(([path, { external }]) => external.map((url) => `${path}: ${url}`))).toEqual([]);
    expect([...seen].flatMap(([path, { errors }]) => errors.map((text) => `${path}: ${text}`))).toEqual([]);
  });

  test('keeps no blank at the edge of a link', () => {
    expect([...seen].flatMap(([path, { blanks }]) => blanks.map((text) => `${path}: ${text}`))).toEqual([]);
  });

  test('shows no Markdown mark in its text', () => {
    expect([...seen].flatMap(([path, { uncovered }]) => uncovered.map((text) => `${path}: ${text}`))).toEqual(
      [],
    );
  });

  test.each(['light', 'dark'] as const)('has no violation that axe finds, in %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce' });
    const violations: string[] = [];
    for (const path of pages) {
      await page.goto(site.address + path);
      await page.evaluate(axe);
      const { violations: found } = await page.evaluate(
        (options) =>
          (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
        { resultTypes: ['violations'] } satisfies RunOptions,
      );
      violations.push(
        ...found.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${path}: ${id} at ${target.join(' ')}`),
        ),
      );
    }
    await page.close();
    expect(violations).toEqual([]);
  });

  test('never scrolls sideways at 320 px', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const path of pages) {
      await page.goto(site.address + path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${path}: ${over} px`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });
});

async function look(page: Page, address: string, path: string): Promise<Seen> {
  const external: string[] = [];
  const errors: string[] = [];
  const onRequest = (request: { url(): string }) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
      external.push(request.url());
  };
  const onConsole = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error') errors.push(message.text());
  };
  const onError = (error: Error) => errors.push(error.message);
  page.on('request', onRequest);
  page.on('console', onConsole);
  page.on('pageerror', onError);
  await page.goto(address + path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const found = await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const text = [...document.querySelectorAll('main :is(p, li, td, th, dd, dt, h1, h2, h3)')]
      .filter((element) => !element.closest('pre') && !element.querySelector('code'))
      .map((element) => element.textContent ?? '');
    return {
      title: document.title,
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: links.map(({ href }) => href),
      blanks: links.map(({ textContent }) => textContent ?? '').filter((words) => words !== words.trim()),
      uncovered: text.filter((words) => /\*\*|__|\]\(|<Fig|\[#/.test(words)),
    };
  });
  page.off('request', onRequest);
  page.off('console', onConsole);
  page.off('pageerror', onError);
  return { ...found, external, errors };
}
