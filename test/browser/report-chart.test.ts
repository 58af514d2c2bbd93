import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pagesOf } from '../site/pages-of.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const { folder, address } = inject('report');
const path =
  pagesOf(folder)
    .filter((page) => /^\d{4}\/[^/]+\/$/.test(page))
    .find((page) => readFileSync(join(folder, page, 'index.html'), 'utf8').includes('<report-chart')) ?? '';

/** Opens a page with a chart, and counts what moves on it. */
async function open(
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ page: Page; scripts: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(address + path);
  await page.evaluate(() => document.fonts.ready);
  await page.locator('.chart-picture').first().scrollIntoViewIfNeeded();
  // On whole pixels a drawing and a canvas have the same edges; between them each smooths in its own way.
  if (options.javaScriptEnabled !== false) {
    await page.evaluate(() => {
      const top = (document.querySelector('.chart-picture')?.getBoundingClientRect().top ?? 0) + scrollY;
      document.body.style.paddingTop = `${Math.ceil(top) - top}px`;
    });
  }
  return { page, scripts };
}

const picture = (page: Page) => page.locator('.chart-picture').first();
const said = (page: Page) => page.locator('report-chart [aria-live]').first();

describe.each([
  ['a desk in light', { colorScheme: 'light' }],
  ['a desk in dark', { colorScheme: 'dark' }],
  ['a phone', { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 }],
] as const)('a chart on %s', (_, options) => {
  test('loads what answers only when it is asked, and then looks as it did', async () => {
    const { page, scripts } = await open(options);
    const before = await picture(page).screenshot();
    const loaded = scripts.length;
    await picture(page).focus();
    await page.waitForSelector('.chart-picture canvas');
    expect(scripts.length).toBeGreaterThan(loaded);
    await picture(page).blur();
    const after = await picture(page).screenshot();
    await page.close();
    expect(await differingPixels(before, after)).toBeLessThan(5);
  });
});

test('a chart gives its values to keys, one after the other', async () => {
  const { page } = await open();
  await picture(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => said(page).textContent()).toMatch(/, \d+개 가운데 1번째$/);
  await page.keyboard.press('End');
  await expect.poll(() => said(page).textContent()).toMatch(/, (\d+)개 가운데 \1번째$/);
  expect(await page.locator('.chart-answer').first().isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.chart-answer').first().isVisible()).toBe(false);
  await page.close();
});

test('a chart gives a value to a pointer, and moves nothing', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) =>
      moved.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
    ).observe({ type: 'layout-shift' });
  });
  const box = await picture(page).boundingBox();
  if (!box) throw new Error('The chart has no place on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForSelector('.chart-picture canvas');
  for (let y = box.y + 4; y < box.y + box.height; y += 8) await page.mouse.move(box.x + box.width * 0.6, y);
  await page.mouse.move(2, 2);
  expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
  await page.close();
});

test('a chart without scripts is whole, and no stop for the keyboard', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  expect(await picture(page).getAttribute('tabindex')).toBeNull();
  expect(await picture(page).getAttribute('role')).toBe('img');
  expect(await picture(page).locator('svg:visible').count()).toBe(1);
  await page.close();
});

test('a chart stands on paper with its table', async () => {
  const { page } = await open();
  await picture(page).hover();
  await page.waitForSelector('.chart-picture canvas');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.chart table').first().isVisible()).toBe(true);
  expect(await picture(page).locator('svg:visible').count()).toBe(1);
  expect(await picture(page).locator('canvas').isVisible()).toBe(false);
  await page.close();
});

/**
 * How many pixels of two pictures differ so much that an eye would see it. They are counted on an empty page, because those
 * of the site take no pictures but their own.
 */
async function differingPixels(a: Buffer, b: Buffer): Promise<number> {
  const page = await browser.newPage();
  const differing = await page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const context = Object.assign(document.createElement('canvas'), {
            width: image.width,
            height: image.height,
          }).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      let count = 0;
      for (let index = 0; index < (first?.length ?? 0); index += 4) {
        const distance = [0, 1, 2].reduce(
          (sum, channel) =>
            sum + Math.abs((first?.[index + channel] ?? 0) - (second?.[index + channel] ?? 0)),
          0,
        );
        if (distance > 200) count += 1;
      }
      return first?.length === second?.length ? count : Infinity;
    },
    [a.toString('base64'), b.toString('base64')],
  );
  await page.close();
  return differing;
}
