import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const { address } = inject('corrected');

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}) {
  const page = await browser.newPage(options);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address + path, { waitUntil: 'networkidle' });
  return { page, asked: () => asked.filter((each) => each.endsWith('permalinks.json')).length };
}

const found = (page: Page) => page.locator('.found li a:first-child');
const said = (page: Page) => page.locator('permalink-search .said');
const words = (page: Page) => page.getByRole('searchbox', { name: '찾을 말' });
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);

describe('the list of all permalinks', () => {
  test('asks for nothing until it is used, then once', async () => {
    const { page, asked } = await open('links/');
    expect(asked()).toBe(0);
    expect(await page.locator('.unsearched').isVisible()).toBe(true);
    await words(page).fill('종자');
    await expect.poll(() => found(page).count()).toBeGreaterThan(0);
    await words(page).fill('ㅈㅈ');
    await expect.poll(() => query(page)).toBe('?q=ㅈㅈ');
    expect(await page.locator('.unsearched').isVisible()).toBe(false);
    expect(asked()).toBe(1);
    await page.close();
  });

  test('finds by words and initials, in one edition and of one kind, and keeps that in the address', async () => {
    const { page } = await open('links/');
    await words(page).fill('ㅂㅁㄱ');
    await page.getByRole('combobox', { name: '판', exact: true }).selectOption('2032년판');
    await page.getByRole('combobox', { name: '종류' }).selectOption('수치');
    await expect.poll(() => query(page)).toBe('?q=ㅂㅁㄱ&edition=2032&kind=figure');
    await expect.poll(() => said(page).textContent()).toMatch(/^고유 링크 \d+개 가운데 \d+개\.$/);
    const links = await found(page).evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => /^\/2032\/figures\/./.test(link))).toBe(true);
    await found(page).first().click();
    await page.waitForURL(/\/2032\/figures\/./);
    await page.goBack();
    await expect.poll(() => found(page).count()).toBe(links.length);
    await page.close();
  });

  test('finds what a short code from paper names, and its code leads there', async () => {
    const { page } = await open('links/2032/');
    const code = (await page.locator('.permalink-list .code').nth(3).textContent())?.trim() ?? '';
    await words(page).fill(code);
    await expect.poll(() => found(page).count()).toBe(1);
    const target = await found(page).first().getAttribute('href');
    await page.locator('.found .code').click();
    await page.waitForURL((url) => url.pathname + url.hash === target);
    await page.close();
  });

  test('says in words that nothing is found, and shows all again on demand', async () => {
    const { page } = await open('links/2032/?q=없는말');
    await expect.poll(() => page.getByText('조건에 맞는 고유 링크가 없습니다.').isVisible()).toBe(true);
    await page.getByRole('button', { name: '모두 보기' }).click();
    await expect.poll(() => page.locator('.unsearched').isVisible()).toBe(true);
    expect(query(page)).toBe('');
    expect(await said(page).textContent()).toMatch(/^고유 링크 \d+개$/);
    await page.close();
  });

  test('says in words that the list cannot be had, and leaves what is there', async () => {
    const { page } = await open('links/2032/');
    await page.route('**/api/permalinks.json', (route) => route.abort());
    await words(page).fill('종자');
    await expect.poll(() => said(page).textContent()).toContain('불러오지 못했습니다');
    expect(await page.locator('.unsearched').isVisible()).toBe(true);
    await page.unroute('**/api/permalinks.json');
    await words(page).fill('종');
    await expect.poll(() => found(page).count()).toBeGreaterThan(0);
    await page.close();
  });
});

test('the list of an edition has all its permalinks without scripts, moved ones too, and shows no control', async () => {
  const { page } = await open('links/2033/', { javaScriptEnabled: false });
  const count = Number(/(\d+)개/.exec((await said(page).textContent()) ?? '')?.[1]);
  const heads = await page.locator('.permalink-head .code').count();
  const moved = await page.locator('.permalink-list .home').count();
  expect(moved).toBeGreaterThan(0);
  expect(heads + (await page.locator('.unsearched .permalink-list li').count()) - moved).toBe(count);
  expect(await page.locator('permalink-search search').isVisible()).toBe(false);
  await page.close();
});
