import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const { address } = inject('overYears');

test.each([
  ['with scripts', true, '#planting'],
  ['with scripts', true, ''],
  ['without scripts', false, ''],
])('an address of what is newest leads on %s (%s, %j)', async (_, javaScriptEnabled, anchor) => {
  for (let visit = 0; visit < 5; visit += 1) {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto(`${address}latest/forest/${anchor}`, { waitUntil: 'commit' });
    await page.waitForURL((url) => !url.pathname.includes('/latest/'));
    await page.waitForLoadState();
    expect(page.url()).toBe(`${address}2034/habitats/${anchor}`);
    await page.close();
  }
});
