import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isFrame, leadsOn, pagesOf } from '../site/pages-of.ts';
import { readPage } from '../site/read-page.ts';
import { onTabs } from './on-tabs.ts';
import { openBrowser } from './open-browser.ts';
import { pagesOfEveryShape } from './pages-of-every-shape.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['report', 'fictional', 'overYears'] as const)('every page of the site "%s"', (name) => {
  const { folder, address } = inject(name);
  const pages = pagesOf(folder).filter((page) => !leadsOn(page));

  test('asks nothing of another host, runs without an error, reads as it was meant, and fits 320 px', async () => {
    const narrow = { viewport: { width: 320, height: 640 } };
    const read = [...pages.filter((page) => !isFrame(page)), ...ofEveryShape(pages.filter(isFrame))];
    const faults = await onTabs(browser, narrow, read, (page, path) => faultsOf(page, address, path));
    expect(faults.flat()).toEqual([]);
  });

  const ofEveryShape = (paths: string[]) =>
    pagesOfEveryShape(new Map(paths.map((path) => [path, readPage(folder, path)])));
  // Pages of figures and frames are many and alike, and the dark is a matter of colours: those are visited that have every
  // kind of element between them.
  const alike = pages.filter((page) => isFrame(page) || /\/figures\/./.test(page));
  const visited = {
    light: [...pages.filter((page) => !alike.includes(page)), ...ofEveryShape(alike)],
    dark: ofEveryShape(pages),
  };

  test.each(['light', 'dark'] as const)('has no violation that axe finds, in %s', async (colorScheme) => {
    const options = { colorScheme, reducedMotion: 'reduce' } as const;
    const violations = await onTabs(browser, options, visited[colorScheme], async (page, path) => {
      await page.goto(address + path);
      await page.evaluate(axe);
      const { violations: found } = await page.evaluate(
        (run) => (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(run),
        { resultTypes: ['violations'] } satisfies RunOptions,
      );
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${path}: ${id} at ${target.join(' ')}`),
      );
    });
    expect(violations.flat()).toEqual([]);
  });
});

/**
 * What a page asks of other hosts, its errors, blanks at the edges of its links, marks of Markdown in its text, and a width
 * beyond that of the screen.
 */
async function faultsOf(page: Page, address: string, path: string): Promise<string[]> {
  const faults: string[] = [];
  const onRequest = (request: { url(): string }) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) faults.push(request.url());
  };
  const onConsole = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error') faults.push(message.text());
  };
  const onError = (error: Error) => faults.push(error.message);
  page.on('request', onRequest).on('console', onConsole).on('pageerror', onError);
  await page.goto(address + path, { waitUntil: 'load' });
  await page.waitForFunction(
    () =>
      !/^(?!.*\/embed\/).*\/latest\//.test(location.pathname) ||
      document.querySelector('meta[name="robots"]'),
  );
  faults.push(
    ...(await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
      const text = [...document.querySelectorAll('main :is(p, li, td, th, dd, dt, h1, h2, h3)')]
        .filter((element) => !element.closest('pre') && !element.querySelector('code'))
        .map((element) => element.textContent ?? '');
      return [
        ...links.map(({ textContent }) => textContent ?? '').filter((words) => words !== words.trim()),
        ...(document.documentElement.scrollWidth > innerWidth
          ? [`${document.documentElement.scrollWidth} px wide`]
          : []),
        ...text.filter((words) => /\*\*|__|\]\(|<Fig|\[#|undefined|\[object/.test(words)),
      ];
    })),
  );
  page.off('request', onRequest).off('console', onConsole).off('pageerror', onError);
  return faults.map((fault) => `${path}: ${fault}`);
}
