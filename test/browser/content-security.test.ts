import { createServer, type Server } from 'node:http';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { leadsOn, pagesOf } from '../site/pages-of.ts';
import { readPage } from '../site/read-page.ts';
import { openBrowser } from './open-browser.ts';
import { pagesOfEveryShape } from './pages-of-every-shape.ts';

const sites = ['report', 'overYears', 'preview'] as const;
type Site = (typeof sites)[number];

let browser: Browser;
let context: BrowserContext | undefined;
const servers: Server[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  for (const server of servers) server.close();
  await browser.close();
});
afterEach(() => context?.close());

/** A page, and everything that its policy or an error has stopped on it. */
async function open(options: BrowserContextOptions = {}) {
  context = await browser.newContext(options);
  const stopped: string[] = [];
  await context.exposeFunction('tell', (words: string) => stopped.push(words));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      (globalThis as unknown as { tell(words: string): void }).tell(
        `${location.pathname}: ${violatedDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) stopped.push(message.text());
  });
  page.on('pageerror', ({ message }) => stopped.push(message));
  return { page, stopped };
}

/** A host like GitHub Pages, which sends files and lets no one say more of them: only what stands in a page protects it. */
async function onStaticHost(name: Site): Promise<string> {
  const { folder, base } = inject(name);
  const files = sirv(folder, { extensions: ['html'] });
  const port = await listen(
    createServer((request, response) => {
      request.url = (request.url ?? '/').slice(base.length - 1);
      files(request, response);
    }),
  );
  return `http://localhost:${port}${base}`;
}

function listen(server: Server): Promise<number> {
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

describe.each([
  ['a server that sends the headers', (name: Site) => Promise.resolve(inject(name).address)],
  ['a host that sends no headers', onStaticHost],
])('on %s', (_, addressOf) => {
  test.each(sites)(
    'no page of the site "%s" breaks its policy, in the dark and in print neither',
    async (name) => {
      const { folder } = inject(name);
      const [ways, pages] = [
        pagesOf(folder).filter(leadsOn),
        pagesOf(folder).filter((path) => !leadsOn(path)),
      ];
      const shapes = pagesOfEveryShape(new Map(pages.map((path) => [path, readPage(folder, path)])));
      const address = await addressOf(name);
      const { page, stopped } = await open();
      for (const path of shapes) {
        await page.goto(address + path, { waitUntil: 'load' });
        await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
        await page.emulateMedia({ colorScheme: null, media: null });
      }
      for (const path of ways.slice(0, 3)) {
        await page.goto(address + path, { waitUntil: 'commit' });
        await page.waitForURL((url) => url.href !== address + path);
      }
      expect(stopped).toEqual([]);
    },
  );

  test('a page has its typeface and styles, and knows that scripts run', async () => {
    const { page, stopped } = await open();
    await page.goto(`${await addressOf('report')}2021/`);
    const faces = () =>
      page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`));
    await expect.poll(faces).toContain('Report Sans loaded');
    expect(await page.evaluate(() => document.documentElement.className)).toContain('scripted');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Report Sans');
    expect(stopped).toEqual([]);
  });

  test('a chart comes alive', async () => {
    const { folder } = inject('report');
    const path = pagesOf(folder).find((each) => readPage(folder, each).includes('<report-chart')) ?? '';
    const { page, stopped } = await open();
    await page.goto((await addressOf('report')) + path);
    await page.locator('.chart-picture').first().focus();
    await page.locator('.chart-picture canvas').first().waitFor();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('report-chart [aria-live]').first().textContent()).toMatch(/1번째$/);
    expect(stopped).toEqual([]);
  });

  test('indicators are compared, and taken along as files', async () => {
    const { page, stopped } = await open({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${await addressOf('overYears')}compare/?i=visitors`);
    await page.locator('.charts canvas').waitFor();
    for (const name of ['CSV 내려받기', 'XLSX 내려받기']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      expect(await download.failure()).toBeNull();
    }
    expect(stopped).toEqual([]);
  });

  test('theme and size of the text change, and stay so on the next page', async () => {
    const address = await addressOf('report');
    const { page, stopped } = await open();
    await page.goto(`${address}2021/`);
    await page.getByRole('button', { name: '화면 설정' }).click();
    await page.getByLabel('어둡게').check();
    await page.getByLabel('가장 크게').check();
    await page.goto(`${address}2021/smart-factories/`);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await page.evaluate(() => document.documentElement.style.fontSize)).toMatch(/%$/);
    expect(stopped).toEqual([]);
  });

  test('link, table and picture of a chart are copied, and its QR code is taken along', async () => {
    const { page, stopped } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${await addressOf('overYears')}2032/charts/seeds-by-year/`);
    await page.locator('a.permalink').first().click();
    for (const what of ['고유 링크', '표', '그림']) {
      await page.getByRole('button', { name: `${what} 복사`, exact: true }).click();
      await page.locator('.quotes-said', { hasText: new RegExp(`^${what}[을를] 복사했습니다`) }).waitFor();
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'QR 내려받기 (SVG)' }).click(),
    ]);
    expect(await download.failure()).toBeNull();
    expect(stopped).toEqual([]);
  });

  test('a page that leads on does so, with the anchor of the address', async () => {
    const { folder } = inject('report');
    const way = pagesOf(folder).find(
      (path) => leadsOn(path) && readPage(folder, path).includes('http-equiv="refresh"'),
    );
    const { page, stopped } = await open();
    await page.goto(`${await addressOf('report')}${way}#an-anchor`);
    await expect.poll(() => page.url()).not.toContain('/latest/');
    expect(new URL(page.url()).hash).toBe('#an-anchor');
    expect(stopped).toEqual([]);
  });

  test('what gets into a page neither runs, nor styles it, nor calls home', async () => {
    const { page, stopped } = await open();
    await page.goto(`${await addressOf('report')}2021/`);
    const did = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.append('document.title = "ran"');
      document.head.append(script);
      const style = document.createElement('style');
      style.append('body { opacity: 0.5 }');
      document.head.append(style);
      document.body.setAttribute('style', 'opacity: 0.5');
      let markup = 'taken';
      try {
        document.createElement('p').innerHTML = '<b>words</b>';
      } catch {
        markup = 'refused';
      }
      const call = await fetch('https://elsewhere.example/').then(
        () => 'answered',
        () => 'refused',
      );
      return {
        ran: document.title === 'ran',
        opacity: getComputedStyle(document.body).opacity,
        markup,
        call,
      };
    });
    expect(did).toEqual({ ran: false, opacity: '1', markup: 'refused', call: 'refused' });
    for (const directive of ['style-src-elem inline', 'style-src-attr inline', 'connect-src https:']) {
      await expect.poll(() => stopped.join('\n')).toContain(directive);
    }
  });
});

test('no other site shows a page in a frame, where a server sends the headers', async () => {
  const body = `<iframe src="${inject('report').address}2021/"></iframe>`;
  const elsewhere = await listen(
    createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body)),
  );
  const { page, stopped } = await open();
  await page.goto(`http://127.0.0.1:${elsewhere}/`);
  await expect.poll(() => stopped.join('\n')).toContain("frame-ancestors 'none'");
});
