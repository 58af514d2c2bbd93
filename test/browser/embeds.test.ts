import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { OEmbed } from '../../src/permalinks/oembed.ts';
import { pagesOf } from '../site/pages-of.ts';
import { readPage } from '../site/read-page.ts';
import { onTabs } from './on-tabs.ts';
import { openBrowser } from './open-browser.ts';
import { pagesOfEveryShape } from './pages-of-every-shape.ts';

let browser: Browser;
let host: Server;
let hostAddress: string;
beforeAll(async () => {
  browser = await openBrowser();
  host = createServer((request, response) => {
    const body = new URLSearchParams(request.url?.split('?')[1]).get('body') ?? '';
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="ko"><title>Host</title><body>${body}`);
  });
  await new Promise<void>((resolve) => host.listen(0, resolve));
  const address = host.address();
  hostAddress = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
});
afterAll(async () => {
  host.close();
  await browser.close();
});

const { folder, address, published } = inject('corrected');
const embeds = pagesOf(folder).filter((page) => page.startsWith('embed/'));
const documentOf = (page: string): OEmbed =>
  JSON.parse(readFileSync(join(folder, page, 'oembed.json'), 'utf8')) as OEmbed;

/** A page of another site with the code that oEmbed gives, or with another page in the same frame. */
async function showOnHost(options: BrowserContextOptions, path: string, shown = path, before = '') {
  const page = await (await browser.newContext(options)).newPage();
  const code = documentOf(path).html.replace(published + path, address + shown);
  await page.goto(`${hostAddress}?${new URLSearchParams({ body: before + code }).toString()}`);
  return page;
}

const paperIn = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((root) => getComputedStyle(root).backgroundColor);

const chart = 'embed/2032/charts/seeds-by-year/';

describe('in a frame on another site', () => {
  test('a chart shows, comes alive, and leads out of the frame', async () => {
    const page = await showOnHost({}, chart);
    const frame = page.frameLocator('iframe');
    // It can be focused once its script runs.
    await frame.locator('.chart-picture[tabindex]').focus();
    await frame.locator('.chart-picture canvas').waitFor();
    await frame.getByRole('link', { name: /에서 보기$/ }).click();
    await expect.poll(() => page.url()).toBe(`${address}2032/charts/seeds-by-year/`);
    await page.context().close();
  });

  test('any other page of the report does not show', async () => {
    const other = '2032/charts/seeds-by-year/';
    const page = await showOnHost({}, chart, other);
    const isRefused = (request: Request) => request.failure()?.errorText === 'net::ERR_BLOCKED_BY_RESPONSE';
    const [refused] = await Promise.all([page.waitForEvent('requestfailed', isRefused), page.reload()]);
    expect(refused.url()).toBe(address + other);
    await page.context().close();
  });

  test.each([
    ['light', '', 'rgb(255, 255, 255)'],
    ['dark', '', 'rgb(19, 20, 22)'],
    ['dark', '#light', 'rgb(255, 255, 255)'],
    ['light', '#dark', 'rgb(19, 20, 22)'],
  ] as const)('is as %s as the screen, unless its address ends in %j', async (colorScheme, end, paper) => {
    const far = '<p style="height: 3000px">Text.</p>';
    const page = await showOnHost({ colorScheme }, chart, chart + end, far);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await page.frameLocator('iframe').locator('h1').waitFor();
    expect(await paperIn(page)).toBe(paper);
    await page.context().close();
  });
});

test.each(['report', 'overYears', 'corrected'] as const)(
  'every frame of the site "%s" fits its width, and from 320 px on its height',
  async (name) => {
    const site = inject(name);
    const all = pagesOf(site.folder).filter((page) => page.startsWith('embed/'));
    const figures = all.filter((page) => page.includes('/figures/'));
    const shapes = pagesOfEveryShape(new Map(figures.map((page) => [page, readPage(site.folder, page)])));
    const visited = [...all.filter((page) => !figures.includes(page)), ...shapes];
    const faults = await onTabs(browser, {}, visited, async (page, path) => {
      const { height } = JSON.parse(readFileSync(join(site.folder, path, 'oembed.json'), 'utf8')) as OEmbed;
      await page.goto(site.address + path);
      const found: string[] = [];
      for (const width of [240, 320, 448, 592, 640, 736, 1200]) {
        await page.setViewportSize({ width, height });
        const needs = await page.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          return { width: scrollWidth, height: scrollHeight };
        });
        if (needs.width > width || (needs.height > height && width >= 320)) {
          found.push(`${path} at ${width} px needs ${needs.width} × ${needs.height} of ${height}`);
        }
      }
      return found;
    });
    expect(faults.flat()).toEqual([]);
  },
);

test('every chart and figure of an edition has its frame', () => {
  const things = pagesOf(folder).filter((page) => /^\d{4}\/(?:charts|figures)\/./.test(page));
  expect(embeds.filter((page) => !page.startsWith('embed/latest/')).sort()).toEqual(
    things.map((page) => `embed/${page}`).sort(),
  );
});
