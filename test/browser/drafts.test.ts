import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { copyWithADraft, unfinishedSections } from '../fixtures/copy-with-a-draft.ts';
import { pagesOf } from '../site/pages-of.ts';
import { freePort, runScript } from '../site/run-script.ts';
import { onTabs } from './on-tabs.ts';
import { openBrowser } from './open-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a page of a draft', () => {
  const { folder, address } = inject('preview');
  const pages = pagesOf(folder).filter((page) => /(?:^|\/)2041\//.test(page));

  test.each(['light', 'dark'] as const)('has no violation that axe finds, in %s', async (colorScheme) => {
    const options = { colorScheme, reducedMotion: 'reduce' } as const;
    const violations = await onTabs(browser, options, pages, async (page, path) => {
      await page.goto(address + path);
      await page.evaluate(axe);
      const { violations: found } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${path}: ${id} at ${target.join(' ')}`),
      );
    });
    expect(violations.flat()).toEqual([]);
  });

  test('fits 320 px, and keeps its mark in sight however far one reads', async () => {
    const narrow = { viewport: { width: 320, height: 640 } };
    const seen = await onTabs(browser, narrow, pages, async (page, path) => {
      await page.goto(address + path);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const mark = page.getByText('초안 · 공개하지 않은 판입니다. 인용하지 마세요.');
      const { y = -1, height = 0 } = (await mark.boundingBox()) ?? {};
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      return { path, inSight: y >= 0 && y + height <= 640, width };
    });
    expect(seen).toEqual(pages.map((path) => ({ path, inSight: true, width: 320 })));
  });

  test('says on every sheet of paper that it is one', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}2041/seeds/`);
    await page.emulateMedia({ media: 'print' });
    const print = await page.evaluate(() => {
      const root = document.documentElement;
      const across = getComputedStyle(root, '::before');
      return {
        head: getComputedStyle(root).getPropertyValue('--draft-head'),
        across: across.content,
        position: across.position,
      };
    });
    expect(print).toEqual({ head: '"초안 · 인용하지 마세요"', across: '"초안"', position: 'fixed' });
    await page.close();
  });
});

describe('while one writes a draft', () => {
  test('a page that cannot be shown says what remains, and becomes the page once that is done', async () => {
    const content = await copyWithADraft(unfinishedSections);
    const port = await freePort();
    const site = `http://localhost:${port}`;
    const environment = { REPORT_CONTENT: content, REPORT_ADDRESS: 'https://garam.example/' };
    const printed = await runScript('dev', environment, `localhost:${port}`, ['--port', String(port)]);
    const change = async (file: string, alter: (text: string) => string) =>
      writeFile(join(content, file), alter(await readFile(join(content, file), 'utf8')));
    const page = await browser.newPage();
    const heading = page.getByRole('heading', { level: 1 });
    const text = () => page.locator('main').textContent();
    const patience = { timeout: 30_000 };
    /** What stands on a page. A visit that the preview interrupts, because it has just seen a change, says nothing. */
    const body = async (path: string) => {
      const visit = await page.goto(site + path).catch(() => null);
      return visit ? page.locator('body').textContent() : '';
    };

    // What is published and what is finished shows; the rest says what it lacks.
    await page.goto(`${site}/2034/seeds/`);
    expect(await heading.textContent()).toBe('씨앗을 지키는 일');
    expect(await page.getByText('초안 ·').count()).toBe(0);
    await page.goto(`${site}/2041/seeds/`);
    expect(await heading.textContent()).toBe('숨긴씨앗제목');
    await page.goto(`${site}/2041/unfinished/`);
    expect(await text()).toContain('채울 곳 3군데');
    expect(await page.title()).toContain('[초안] 숨긴 덜 쓴 절');

    // One place after the other is filled, and the page follows by itself.
    const words = ['숨긴 두 문장입니다.', '12', '본문입니다. <Source id="veiled-source" />'];
    for (const [index, word] of words.entries()) {
      await change('2041/unfinished.mdx', (old) => old.replace(/'?\(채우기[^)]*\)'?/, word));
      const left = words.length - index - 1;
      if (left > 0) await expect.poll(text, patience).toContain(`채울 곳 ${left}군데`);
    }
    await expect.poll(text, patience).toContain('이 절의 수치');
    expect(await text()).toContain('12점');

    // What waited for it shows as well.
    await expect.poll(() => body('/2041/leaning/'), patience).toContain('다른 절의 12점을 씁니다.');

    // A text that cannot be read stands in the way of its own page only.
    await change('2041/leaning.mdx', (old) => old.replace('<Source id', '<Source <id'));
    await expect.poll(() => body('/2041/leaning/'), patience).toContain('mdx-syntax');
    await expect.poll(() => body('/2041/'), patience).toContain('숨긴머리말을 적은 해');
    await change('2041/leaning.mdx', (old) => old.replace('<Source <id', '<Source id'));
    await expect.poll(() => body('/2041/leaning/'), patience).toContain('다른 절의 12점을 씁니다.');

    // An error in what is published stands in the way of every page, in the words of the check.
    await change('2034/seeds.mdx', (old) => old.replace('value: 30', 'value: 많음'));
    await expect.poll(() => body('/2041/seeds/'), patience).toContain('2034/seeds.mdx');
    await page.close();
    expect(printed()).not.toMatch(/^\s+at .+:\d+:\d+/m);
    await rm(content, { recursive: true, force: true });
  });
});
