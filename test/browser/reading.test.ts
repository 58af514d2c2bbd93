import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

const site = inject('report');
const sectionPath = '2021/smart-factories/';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
});
afterEach(() => context.close());

const open = (path: string) => page.goto(site.address + path);
const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');

describe('with the keyboard only', () => {
  test('the first stop leads past the header into the text', async () => {
    await open(sectionPath);
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('본문 바로가기');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('every link, button and field of a page is reached, once, in the order of the page', async () => {
    await open(sectionPath);
    const wanted = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]'),
      ];
      const shown = all.filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && element.closest('[popover]') === null,
      );
      shown.forEach((element, index) => (element.dataset['stop'] = String(index)));
      return shown.length;
    });
    const reached: number[] = [];
    for (let press = 0; press < wanted + 40; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['stop']);
      if (stop !== undefined) reached.push(Number(stop));
      if (reached.length >= wanted) break;
    }
    expect(reached).toEqual(Array.from({ length: wanted }, (_, index) => index));
  });

  test('focus is always seen', async () => {
    await open('2021/');
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const element = document.activeElement;
        return element && element !== document.body ? getComputedStyle(element).outlineStyle : 'solid';
      });
      expect(outline).not.toBe('none');
    }
  });
});

describe('the display settings', () => {
  test('keep the chosen theme and text size on the next page, before anything is painted', async () => {
    await open('2021/');
    await page.getByRole('button', { name: '화면 설정' }).click();
    await page.getByLabel('어둡게').check();
    await page.getByLabel('가장 크게').check();
    const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await open(sectionPath);
    const seen = await page.evaluate(() => ({
      background: getComputedStyle(document.documentElement).backgroundColor,
      size: getComputedStyle(document.documentElement).fontSize,
      chosen: document.querySelector<HTMLInputElement>('[name=theme]:checked')?.value,
    }));
    expect(seen).toEqual({ background: dark, size: '24px', chosen: 'dark' });
    expect(dark).toBe('rgb(19, 20, 22)');
  });

  test('never make a page scroll sideways, whatever the size of the text and of the screen', async () => {
    const wide: string[] = [];
    for (const size of [90, 110, 130, 150]) {
      for (const width of [320, 360, 412, 768, 820, 1024, 1280, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        for (const path of ['', '2021/', '2021/projects/', '2021/green-hydrogen/', 'sources/']) {
          await open(path);
          await page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), size);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (over > 0) wide.push(`${path} at ${size} % on ${width} px: ${over} px`);
        }
      }
    }
    expect(wide).toEqual([]);
  });

  test('close when the keyboard leaves them', async () => {
    await open('2021/');
    await page.getByRole('button', { name: '화면 설정' }).click();
    expect(await page.locator('#display').isVisible()).toBe(true);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
    expect(await page.locator('#display').isVisible()).toBe(false);
  });

  test('follow the system until the reader chooses', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open('2021/');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(19, 20, 22)',
    );
  });
});

describe('on a phone', () => {
  beforeEach(() => page.setViewportSize({ width: 360, height: 740 }));

  test('a button opens the contents as a sheet, and Escape closes it', async () => {
    await open(sectionPath);
    const menu = page.locator('#menu');
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole('button', { name: '차례' }).click();
    expect(await menu.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
  });

  test('a heading chosen from the sheet closes it and receives the focus', async () => {
    await open(sectionPath);
    await page.getByRole('button', { name: '차례' }).click();
    const link = page.locator('.nav-headings a').nth(1);
    const target = (await link.getAttribute('href'))?.slice(1);
    await link.click();
    expect(await page.locator('#menu').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(target);
  });

  test('the buttons are large enough for a thumb', async () => {
    await open(sectionPath);
    const box = await page.getByRole('button', { name: '차례' }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  });
});

describe('a section', () => {
  test('marks in the contents the heading that the reader has reached', async () => {
    await open(sectionPath);
    const last = page.locator('.prose h2').last();
    await last.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
    const id = await last.getAttribute('id');
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('.nav-headings [aria-current]')?.getAttribute('href') === `#${wanted}`,
      id,
    );
  });

  test('leads from every number to its entry with value, period, kind, scope and source', async () => {
    await open(sectionPath);
    const entries = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.prose a.fig')]
        .filter(({ hash, pathname }) => hash !== '' && pathname === location.pathname)
        .map(({ hash }) => document.querySelector(hash)?.querySelectorAll('.entry-facts > span').length),
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every((count) => count === 4)).toBe(true);
  });

  test('moves nothing while it loads', async () => {
    await page.addInitScript(() => {
      Object.assign(window, { shifted: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Object.assign(window, {
            shifted:
              (window as unknown as { shifted: number }).shifted +
              (entry as unknown as { value: number }).value,
          });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['', '2021/', sectionPath, '2021/projects/']) {
      await page.goto(site.address + path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBe(0);
    }
  });
});

describe('without scripts', () => {
  test('a page shows the same text, charts and tables, and no control that does nothing', async () => {
    const read = () =>
      page.evaluate(() => ({
        text: document.querySelector('main')?.innerText ?? '',
        charts: document.querySelectorAll('.chart svg').length,
        tables: document.querySelectorAll('main table').length,
      }));
    await open('2021/projects/');
    const scripted = await read();
    const plainContext = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 800 },
    });
    page = await plainContext.newPage();
    await open('2021/projects/');
    const withoutHints = scripted.text.replace(/화살표 키로.*\n+/g, '');
    expect(await page.locator('main').innerText()).toBe(withoutHints);
    expect(await page.locator('.chart svg').count()).toBe(scripted.charts);
    expect(scripted.charts).toBeGreaterThan(0);
    expect(await page.locator('main table').count()).toBe(scripted.tables);
    expect(await page.getByRole('button', { name: '화면 설정' }).isVisible()).toBe(false);
    await plainContext.close();
  });

  test('the contents open on a phone all the same', async () => {
    const plainContext = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    page = await plainContext.newPage();
    await open(sectionPath);
    await page.getByRole('button', { name: '차례' }).click();
    expect(await page.locator('#menu').isVisible()).toBe(true);
    await plainContext.close();
  });
});

describe('on paper', () => {
  test('shows no navigation, opens the tables of charts, and tells the addresses of sources', async () => {
    await open('2021/projects/');
    await page.emulateMedia({ media: 'print' });
    for (const selector of [
      '.menu',
      '.breadcrumbs',
      '.previous-next',
      '.menu-button',
      '.permalink',
      '.display',
    ]) {
      expect(await page.locator(selector).first().isVisible()).toBe(false);
    }
    expect(await page.locator('.chart details table').first().isVisible()).toBe(true);
    const address = await page
      .locator('.source-list a')
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
    expect(address).toContain('http');
  });

  test('keeps the cover, its strategies and its key figures on the first page', async () => {
    await page.setViewportSize({ width: 642, height: 960 });
    await page.emulateMedia({ media: 'print' });
    await open('2021/');
    const bottom = await page
      .locator('.band')
      .evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
    expect(bottom).toBeLessThan(960);
  });
});
