import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
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
  await page.goto(`${address}compare/${query}`);
  return page;
}

const rows = (page: Page) => page.locator('tbody tr:visible');
const years = (page: Page) => page.locator('thead th:visible').allTextContents();
const said = (page: Page) => page.locator('.said').textContent();

describe('the comparison', () => {
  test('begins with every indicator and year, and no chart', async () => {
    const page = await open();
    expect(await rows(page).count()).toBe(5);
    expect(await years(page)).toEqual(['지표', '2031', '2032', '2033', '2034']);
    expect(await page.locator('.charts figure').count()).toBe(0);
    expect(await said(page)).toBe('모든 지표의 2031~2034년 값을 보입니다. 지표를 고르면 도표를 그립니다.');
    await page.close();
  });

  test('keeps what is chosen by key in the address, and shows it as chart and table', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: '보존 종자' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: '방문객', exact: true }).focus();
    await page.keyboard.press('Space');
    await page.getByLabel('처음').selectOption('2032');
    expect(new URL(page.url()).search).toBe('?i=seeds-kept,visitors&from=2032');
    expect(await rows(page).count()).toBe(2);
    expect(await years(page)).toEqual(['지표', '2032', '2033', '2034']);
    await page.locator('.charts canvas').nth(1).waitFor();
    expect(await page.locator('.charts .chart-title').allTextContents()).toEqual(['보존 종자', '방문객']);
    expect(await said(page)).toBe('지표 2개의 2032~2034년 값을 보입니다.');
    await page.close();
  });

  test('comes back from an address, and goes from it to all again', async () => {
    const page = await open('?i=visitors,unknown&from=2033&to=2034');
    expect(await rows(page).count()).toBe(1);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await page.getByLabel('처음').inputValue()).toBe('2033');
    await page.getByRole('button', { name: '모두 보기' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(await rows(page).count()).toBe(5);
    await page.close();
  });

  test('answers with the values of its charts to keys', async () => {
    const page = await open('?i=visitors');
    await page.locator('.charts canvas').waitFor();
    await page.locator('.charts .chart-picture').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.charts [aria-live]').textContent()).toMatch(/명, \d개 가운데 \d번째$/);
    await page.close();
  });

  test('fits a phone: the page stays, the table moves in its frame', async () => {
    const page = await open('?i=visitors,satisfaction', { viewport: { width: 360, height: 740 } });
    await page.locator('.charts canvas').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.close();
  });

  test('is complete without scripts: all of it as a table', async () => {
    const page = await open('', { javaScriptEnabled: false });
    expect(await rows(page).count()).toBe(5);
    expect(await page.getByRole('checkbox').first().isVisible()).toBe(false);
    expect(await page.locator('.needs-no-script').isVisible()).toBe(true);
    await page.close();
  });
});

describe('its files', () => {
  async function saved(query: string, button: string): Promise<{ name: string; bytes: Buffer }> {
    const page = await open(query);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    const bytes = await readFile(await download.path());
    await page.close();
    return { name: download.suggestedFilename(), bytes };
  }

  test('are CSV of just that', async () => {
    const { name, bytes } = await saved('?i=visitors&from=2031&to=2032', 'CSV 내려받기');
    expect(name).toBe('compare-2031-2032.csv');
    const text = bytes.toString('utf8');
    expect(text).toMatch(
      /^\ufeff지표,연도,값,단위,기간,구분,[^\r]*\r\n(?:방문객,203[12],\d+,명,[^\r]*\r\n)+$/,
    );
  });

  test('are an Excel file of just that, with what one has to know of the values', async () => {
    const { name, bytes } = await saved('?i=visitors,seeds-kept&from=2031&to=2032', 'XLSX 내려받기');
    expect(name).toBe('compare-2031-2032.xlsx');
    const sheets = await readWorkbook(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['비교', '값의 설명', '이 파일']);
    const [table, notes] = sheets.map(({ data }) => data);
    expect(table?.map((row) => row.slice(0, 2))).toEqual([
      ['지표', '단위'],
      ['보존 종자', '점'],
      ['방문객', '명'],
    ]);
    expect(typeof table?.[1]?.[2]).toBe('number');
    expect(String(notes?.[1]?.[9])).toMatch(/\/2031\/figures\/[a-z-]+\/$/);
  });
});
