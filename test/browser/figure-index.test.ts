import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const { address } = inject('overYears');

async function open(
  query = '',
  options: Parameters<Browser['newPage']>[0] = { viewport: { width: 1280, height: 900 } },
): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(`${address}2032/figures/${query}`);
  return page;
}

const names = (page: Page) => page.locator('tbody tr:visible th > a:not(.permalink)').allTextContents();
const values = (page: Page) => page.locator('tbody tr:visible td.value').allTextContents();
const said = (page: Page) => page.locator('.said').textContent();
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const sorted = (page: Page) =>
  page
    .locator('th[aria-sort]')
    .evaluateAll((heads) => heads.map((head) => `${head.textContent} ${head.getAttribute('aria-sort')}`));

describe('the list of all figures', () => {
  test('begins whole, in the order of the contents, and says nothing of it in the address', async () => {
    const page = await open();
    expect((await names(page)).length).toBe(10);
    expect((await names(page))[0]).toBe('저장고의 종자');
    expect(await said(page)).toBe('수치 10개');
    expect(await sorted(page)).toEqual([]);
    expect(query(page)).toBe('');
    await page.close();
  });

  test.each([
    ['만족', ['방문객 만족도']],
    ['ㅁㅈㄷ', ['방문객 만족도']],
    ['씨앗 점', ['저장고의 종자', '잃은 종자']],
    ['숲과늪', ['심은 나무']],
    ['없는 말', []],
  ])('finds by the words "%s"', async (words, expected) => {
    const page = await open();
    await page.getByRole('searchbox', { name: '찾을 말' }).fill(words);
    expect(await names(page)).toEqual(expected);
    expect(await said(page)).toBe(`수치 10개 가운데 ${expected.length}개`);
    expect(await page.getByText('조건에 맞는 수치가 없습니다.').isVisible()).toBe(expected.length === 0);
    await page.close();
  });

  test('is narrowed by kind, by whose they are and by section', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: '구분' }).selectOption('목표');
    expect(await names(page)).toEqual(['모을 식물의 목표', '다음 해에 맞이할 방문객']);
    await page.getByRole('combobox', { name: '절' }).selectOption('방문');
    expect(await names(page)).toEqual(['다음 해에 맞이할 방문객']);
    await page.getByRole('combobox', { name: '누구의 수치' }).selectOption('센터');
    expect(await said(page)).toBe('수치 10개 가운데 1개');
    await expect.poll(() => query(page)).toBe('?kind=target&scope=centre&section=visitors');
    await page.close();
  });

  test('is ordered by a column up, down, and as it was, by key', async () => {
    const page = await open();
    await button(page, '수치').focus();
    await page.keyboard.press('Enter');
    const up = await names(page);
    expect(up).toEqual(up.toSorted((a, b) => a.localeCompare(b, 'ko')));
    expect(await sorted(page)).toEqual(['수치 ascending']);
    expect(await said(page)).toBe('수치 10개, 수치 오름차순');
    await page.keyboard.press('Enter');
    expect(await names(page)).toEqual(up.toReversed());
    expect(await sorted(page)).toEqual(['수치 descending']);
    await expect.poll(() => query(page)).toBe('?sort=name&order=down');
    await page.keyboard.press('Space');
    expect((await names(page))[0]).toBe('저장고의 종자');
    expect(await sorted(page)).toEqual([]);
    await expect.poll(() => query(page)).toBe('');
    await page.close();
  });

  test('compares values of one unit only, whatever their magnitudes', async () => {
    const page = await open('?sort=value&order=down');
    const plain = (await values(page)).map((value) => value.replaceAll('\u00a0', ' '));
    expect(plain).toEqual([
      '93.0%',
      '6건',
      '1,240그루',
      '2만 명',
      '1만 9,010명',
      '1만 8,610명※',
      '710명',
      '3,412점',
      '38점',
      '500종',
    ]);
    await page.close();
  });

  test('puts figures without a target behind those with one, whichever way it runs', async () => {
    const page = await open('?sort=target');
    expect((await names(page))[0]).toBe('저장고의 종자');
    await button(page, '목표 대비').click();
    expect(await sorted(page)).toEqual(['목표 대비 descending']);
    expect((await names(page))[0]).toBe('저장고의 종자');
    await page.close();
  });

  test('comes back from its address, ignores what it does not know, and is whole again on demand', async () => {
    const page = await open('?q=종자&kind=actual&scope=nobody&sort=value&x=1');
    expect(await names(page)).toEqual(['잃은 종자', '저장고의 종자']);
    expect(await page.getByRole('searchbox', { name: '찾을 말' }).inputValue()).toBe('종자');
    expect(await page.getByRole('combobox', { name: '누구의 수치' }).inputValue()).toBe('');
    await button(page, '모두 보기').click();
    await expect.poll(() => said(page)).toBe('수치 10개');
    await expect.poll(() => query(page)).toBe('');
    expect((await names(page))[0]).toBe('저장고의 종자');
    await page.close();
  });

  test('keeps the choice of a reader who follows a link and comes back', async () => {
    const page = await open();
    await page.getByRole('searchbox', { name: '찾을 말' }).fill('종자');
    await expect.poll(() => query(page)).toBe('?q=종자');
    await page.getByRole('link', { name: '잃은 종자' }).click();
    await page.waitForURL(/seeds-lost/);
    await page.goBack();
    await expect.poll(() => names(page)).toEqual(['저장고의 종자', '잃은 종자']);
    await page.close();
  });
});

test('the list of all figures fits a phone, with the name and the value of a figure on one line', async () => {
  const page = await open('', { viewport: { width: 360, height: 740 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const [name, value] = await Promise.all(
    ['tbody th', 'tbody td.value'].map((part) => page.locator(part).first().boundingBox()),
  );
  expect(Math.abs((name?.y ?? 0) - (value?.y ?? 99))).toBeLessThan(4);
  expect(await button(page, '값').isVisible()).toBe(true);
  await page.close();
});

test('the list of all figures is complete without scripts, and shows no control', async () => {
  const page = await open('?q=종자', { javaScriptEnabled: false });
  expect((await names(page)).length).toBe(10);
  expect(await page.locator('figure-index search').isVisible()).toBe(false);
  expect(await page.locator('figure-index button:visible').count()).toBe(0);
  await page.close();
});

test('the citation of a figure is taken whole with one click', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}2032/figures/seeds-kept/`);
  await page.locator('.citation').click();
  const taken = await page.evaluate(() => getSelection()?.toString());
  expect(taken).toBe(await page.locator('.citation').textContent());
  await page.close();
});
