import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQr from 'jsqr';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const corrected = inject('corrected');
const small = inject('fictional');
const underPath = inject('overYears');

/** Opens a page whose clipboard can be read, and the dialog of what is called so on it. */
async function open(
  address: string,
  name: string | undefined,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
  const page = await context.newPage();
  await page.goto(address);
  if (name !== undefined) {
    await page.getByRole('button', { name, exact: true }).first().click();
    await page.getByRole('dialog').getByRole('heading', { name: '고유 링크' }).waitFor();
  }
  return page;
}

const press = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const said = (page: Page, words: string) => page.locator('.quotes-said', { hasText: words }).waitFor();

/** What the clipboard holds, by type; of a picture its size. */
function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const parts: Record<string, string> = {};
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) {
        const blob = await item.getType(type);
        if (type !== 'image/png') parts[type] = await blob.text();
        else {
          const { width, height } = await createImageBitmap(blob);
          parts[type] = `${width}×${height}`;
        }
      }
    }
    return parts;
  });
}

const visitors = 'https://garam.example/2033/figures/visitors/';
const cited = '『가람 생물자원센터 연간 보고서』 2033년판(2034. 3. 31.), ';
const source = '자료: 가람 생물자원센터(2035. 2.), 정오 2033-1(2034. 6. 1.) 반영, 공공누리 제1유형';

describe('the dialog of a corrected figure', () => {
  test.each([
    ['고유 링크', '고유 링크를', visitors],
    ['보고용 한 줄', '보고용 한 줄을', '○ 방문객 17,460명'],
    ['인용문', '인용문을', `「방문객」 1만 7,460명(2033년 실적)`],
    ['인용문 (English)', '인용문 (English)을', 'Corrected 1 June 2034 (erratum 2033-1)'],
    ['인용문 (Markdown)', '인용문 (Markdown)을', `](${visitors}), `],
    ['짧은 주소', '짧은 주소를', 'https://garam.example/r/2033-'],
  ])('copies %s, and says so', async (name, words, part) => {
    const page = await open(`${corrected.address}2033/figures/visitors/`, '‘방문객’ 인용');
    const shown = await page
      .locator('.quotes-row', { has: page.getByRole('button', { name: `${name} 복사`, exact: true }) })
      .locator('.quotes-text')
      .textContent();
    await press(page, `${name} 복사`);
    await said(page, `${words} 복사했습니다.`);
    const copied = await clipboard(page);
    expect(copied['text/plain']).toBe(shown);
    expect(copied['text/plain']).toContain(part.replace('17,460명', '1만 7,460명'));
    await page.context().close();
  });

  test('copies the citation as HTML for programs that format, and as its source for others', async () => {
    const page = await open(`${corrected.address}2033/figures/visitors/`, '‘방문객’ 인용');
    await press(page, '인용문 (HTML) 복사');
    await said(page, '인용문 (HTML)을 복사했습니다.');
    const copied = await clipboard(page);
    expect(copied['text/plain']).toMatch(/^<cite>『가람 생물자원센터 연간 보고서』<\/cite> 2033년판/);
    expect(copied['text/html']).toContain(`<a href="${visitors}"`);
    await page.context().close();
  });

  test('says that it was corrected', async () => {
    const page = await open(`${corrected.address}2033/figures/visitors/`, '‘방문객’ 인용');
    expect(await page.getByRole('dialog').textContent()).toContain('정오 2033-1');
    expect(await page.getByRole('dialog').textContent()).toContain(cited);
    expect(await page.getByRole('dialog').textContent()).toContain(source);
    await page.context().close();
  });
});

describe('the dialog of a chart or table', () => {
  test('copies the table formatted and plain at once', async () => {
    const page = await open(`${small.address}2024/forest/`, undefined);
    await page.locator('#table-trees .permalink').click();
    await press(page, '표 복사');
    await said(page, '표를 복사했습니다.');
    const copied = await clipboard(page);
    const onPage = await page.evaluate(() =>
      [...document.querySelectorAll('#table-trees tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent?.trim()),
      ),
    );
    const lines = (copied['text/plain'] ?? '').split('\n').filter((line) => line.includes('\t'));
    expect(lines.slice(1).map((line) => line.split('\t')[0])).toEqual(onPage.map(([label]) => label));
    const elsewhere = await page.context().newPage();
    await elsewhere.setContent(copied['text/html'] ?? '');
    const inHtml = await elsewhere.evaluate(() =>
      [...(document.querySelector('table')?.rows ?? [])].map((row) =>
        [...row.cells].map((cell) => cell.textContent),
      ),
    );
    expect(inHtml.map((row) => row.join('\t').replaceAll(/△(?=\d)/g, '-'))).toEqual(lines);
    expect(copied['text/html']).toContain('<caption>');
    await page.context().close();
  });

  test('copies the picture that can be downloaded', async () => {
    const page = await open(`${small.address}2024/charts/trees-by-kind/`, undefined);
    await page.locator('h1 + .permalink').click();
    await press(page, '그림 복사');
    await said(page, '그림을 복사했습니다.');
    const file = readFileSync(join(small.folder, '2024/charts/trees-by-kind.png'));
    const size = `${file.readUInt32BE(16)}×${file.readUInt32BE(20)}`;
    expect((await clipboard(page))['image/png']).toBe(size);
    await page.context().close();
  });

  test('leads to files that are there, on a site under a path too', async () => {
    const page = await open(`${underPath.address}2032/charts/seeds-by-year/`, undefined);
    await page.locator('h1 + .permalink').click();
    const links = page.getByRole('dialog').locator('.quotes-links a');
    await links.first().waitFor();
    expect(await links.allTextContents()).toEqual(['SVG', 'PNG', 'CSV', 'XLSX', 'JSON']);
    for (const link of await links.all()) {
      const file = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
      expect((await page.request.get(file)).status()).toBe(200);
    }
    await page.context().close();
  });
});

describe('the control', () => {
  test('opens one dialog however often it is pressed', async () => {
    const page = await open(`${small.address}2024/forest/`, undefined);
    await page.evaluate(() => {
      const control = document.querySelector<HTMLElement>('.permalink');
      control?.click();
      control?.click();
    });
    await page.getByRole('dialog').getByRole('heading', { name: '고유 링크' }).waitFor();
    expect(await page.locator('dialog.quotes').count()).toBe(1);
    await page.context().close();
  });

  test('opens, copies and closes by key, and gives the focus back', async () => {
    const page = await open(`${small.address}2024/forest/`, undefined);
    const control = page.locator('.heading .permalink').nth(1);
    await control.focus();
    await page.keyboard.press('Space');
    await page.getByRole('dialog').getByRole('heading', { name: '고유 링크' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await said(page, '고유 링크를 복사했습니다.');
    expect((await clipboard(page))['text/plain']).toMatch(/^https:\/\/garam\.example\/2024\/forest\/#/);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await control.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('loads nothing before it is used', async () => {
    const page = await open(`${small.address}2024/forest/`, undefined);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /quote-dialog|permalinks\.json/.test(path))).toEqual([]);
    await page.locator('.permalink').first().click();
    await page.getByRole('dialog').getByRole('heading', { name: '고유 링크' }).waitFor();
    expect(asked.filter((path) => path.endsWith('permalinks.json'))).toEqual(['/api/2024/permalinks.json']);
    await page.context().close();
  });

  test('is a link to the address without scripts', async () => {
    const page = await open(`${small.address}2024/forest/`, undefined, { javaScriptEnabled: false });
    await page.locator('.heading .permalink').first().click();
    expect(new URL(page.url()).pathname).toBe('/2024/forest/');
    await page.locator('.figure-list .permalink').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/2024\/figures\/[a-z-]+\/$/);
    await page.context().close();
  });

  test('offers the address where the records cannot be had', async () => {
    const page = await open(`${small.address}2024/forest/`, undefined);
    await page.route('**/permalinks.json', (route) => route.abort());
    await page.locator('.heading .permalink').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('불러오지 못했습니다').waitFor();
    expect(await dialog.textContent()).toContain(`${small.address}2024/forest/`);
    await page.context().close();
  });
});

test('a draft is not quoted yet', async () => {
  const page = await open(`${inject('preview').address}2041/seeds/`, undefined);
  await page.locator('.permalink').first().click();
  await page.getByRole('dialog').getByText('아직 공개하지 않아').waitFor();
  await page.context().close();
});

describe('where the browser refuses to copy', () => {
  const refuse = async (page: Page) =>
    page.evaluate(() => {
      const no = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: no, writeText: no } });
    });

  test('selects the text and says how to copy it', async () => {
    const page = await open(`${corrected.address}2033/figures/visitors/`, undefined);
    await refuse(page);
    await page.locator('h1 + .permalink').click();
    await press(page, '인용문 복사');
    await said(page, 'Ctrl+C');
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toContain(cited.trim());
    await page.context().close();
  });

  test('shows the table as text, and leads to the picture as a file', async () => {
    const page = await open(`${small.address}2024/charts/trees-by-kind/`, undefined);
    await refuse(page);
    await page.locator('h1 + .permalink').click();
    await press(page, '표 복사');
    await said(page, 'Ctrl+C');
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('\t');
    await press(page, '그림 복사');
    await said(page, 'PNG를 내려받으세요');
    await page.context().close();
  });
});

test('hands out a QR code that a camera reads as the short address', async () => {
  const page = await open(`${corrected.address}2033/figures/visitors/`, '‘방문객’ 인용');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'QR 내려받기 (PNG)')]);
  const bytes = readFileSync(await download.path());
  const { pixels, width, height } = await page.evaluate(
    async (data) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(data)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      const image = context.getImageData(0, 0, bitmap.width, bitmap.height);
      return { pixels: [...image.data], width: bitmap.width, height: bitmap.height };
    },
    [...bytes],
  );
  expect(download.suggestedFilename()).toMatch(/^qr-2033-\d+\.png$/);
  const read = jsQr(Uint8ClampedArray.from(pixels), width, height)?.data;
  expect(read).toMatch(/^https:\/\/garam\.example\/r\/2033-\d+\/$/);
  const code = new URL(read ?? '').pathname;
  expect(readFileSync(join(corrected.folder, code, 'index.html'), 'utf8')).toContain(
    '/2033/figures/visitors/',
  );
  await page.context().close();
});
