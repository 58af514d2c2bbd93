import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const { address } = inject('corrected');

test.each([
  ['2033/survey/', '2033/field-survey/'],
  ['2033/survey/#studies', '2033/field-survey/#studies'],
  ['2033/survey/#figure-survey-studies', '2033/field-survey/#figure-survey-studies'],
  ['2033/survey/#unknown', '2033/field-survey/'],
  ['2033/visitors/#visitors', '2033/visitors/#guests'],
])('leads from the old address %s to %s', async (old, now) => {
  const page = await browser.newPage();
  await page.goto(address + old);
  await page.waitForURL(address + now);
  await page.close();
});

test.each([
  ['2033/survey/', '찾는 연구', '2033/field-survey/'],
  ['2033/survey/#studies', '연구 과제', '2033/field-survey/#studies'],
  ['2033/visitors/#visitors', '찾은 사람들', '2033/visitors/#guests'],
])('shows the way without scripts from %s', async (old, name, now) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address + old);
  const link = page.locator('main').getByRole('link', { name, exact: true }).filter({ visible: true });
  await link.last().press('Enter');
  await page.waitForURL(address + now);
  expect(page.url()).toBe(address + now);
  await page.close();
});

test('shows nothing of an old anchor to whoever comes by another address', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}2033/visitors/`);
  expect(await page.getByText('찾으신 내용은').isVisible()).toBe(false);
  await page.close();
});
