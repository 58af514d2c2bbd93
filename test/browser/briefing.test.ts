import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { PermalinksOfEdition } from '../../src/permalinks/permalinks-of-edition.ts';
import { formatCode } from '../../src/permalinks/short-code.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const sites = { report: inject('report'), corrected: inject('corrected') };

function editionIn(site: keyof typeof sites, year: string): PermalinksOfEdition {
  return JSON.parse(readFileSync(join(sites[site].folder, 'api', year, 'permalinks.json'), 'utf8'));
}

/** The code of what stands at an address of the corrected report. */
function codeAt(place: string): string {
  const { permalinks } = editionIn('corrected', place.slice(0, 4));
  const found = permalinks.find(({ address }) => address === sites.corrected.published + place);
  if (!found) throw new Error(`Nothing stands at ${place}.`);
  return found.code;
}

const visitors = codeAt('2033/figures/visitors/');
const seeds = codeAt('2031/figures/seeds-kept/');
const chart = codeAt('2034/charts/seeds-by-year/');
const heading = codeAt('2031/seeds/#vault');
const four = `?items=${[visitors, seeds, chart, heading].join('.')}&seen=2031-0.2032-0.2033-0.2034-0&made=2034-04-01`;

async function open(
  query: string,
  { site = 'corrected', ...options }: BrowserContextOptions & { site?: keyof typeof sites } = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${sites[site].address}briefing/${query}`);
  if (options.javaScriptEnabled !== false)
    await page.locator('.items > li, .notices h2, [data-for=none]:visible').first().waitFor();
  return page;
}

const close = (page: Page) => page.context().close();
const items = (page: Page) =>
  page.locator('.items > li').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['code']));
const states = (page: Page, code: string) =>
  page.locator(`[data-code="${code}"] .states > li`).allInnerTexts();
const said = (page: Page, words: string) =>
  page.locator('.said [role=status]').filter({ hasText: words }).waitFor();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('the address of a briefing', () => {
  test('holds thirty items in their order, under 2,000 characters, and gives them back elsewhere', async () => {
    const { folder, published } = sites.report;
    const { editions } = JSON.parse(readFileSync(join(folder, 'api/editions.json'), 'utf8')) as {
      editions: { edition: string }[];
    };
    const codes = editions
      .flatMap(({ edition }) =>
        editionIn('report', edition)
          .permalinks.slice(5, 12)
          .map(({ code }) => code),
      )
      .slice(0, 30);
    expect(codes).toHaveLength(30);
    const page = await open('', { site: 'report' });
    await page.getByLabel('짧은 코드나 고유 링크로 담기').fill(codes.join(' '));
    await page.keyboard.press('Enter');
    await said(page, '30개를 끝에 담았습니다.');
    expect(await items(page)).toEqual(codes);
    const { search } = new URL(page.url());
    expect(`${published}briefing/${search}`.length).toBeLessThan(2000);
    await close(page);

    const other = await open(search, { site: 'report' });
    expect(await items(other)).toEqual(codes);
    expect(await other.locator('.whose').textContent()).toContain('받은 브리핑입니다.');
    expect(await other.locator('.tally').textContent()).toMatch(/^항목 30개/);
    expect(new URL(other.url()).search).toBe(search);
    await close(other);
  });

  test('takes links, short addresses, citations and other briefings for adding, and says what it finds', async () => {
    const page = await open('');
    const field = page.getByLabel('짧은 코드나 고유 링크로 담기');
    for (const [text, words] of [
      [`${sites.corrected.address}2033/figures/visitors/`, '1개를 끝에 담았습니다.'],
      [`『보고서』(2034), 도표, ${sites.corrected.published}r/${chart}/.`, '1개를 끝에 담았습니다.'],
      [`${sites.corrected.published}briefing/${four}`, '2개를 끝에 담았습니다.'],
      [visitors, '이미 담겨 있습니다.'],
      ['오늘의 날씨', '찾지 못했습니다'],
      [`${visitors.slice(0, -1)}${(Number(visitors.at(-1)) + 1) % 10}`, '찾지 못했습니다'],
    ] as const) {
      await field.fill(text);
      await button(page, '담기').click();
      await said(page, words);
    }
    expect(await items(page)).toEqual([visitors, chart, seeds, heading]);
    await close(page);
  });

  test.each([
    ['damaged', `?items=${visitors.slice(0, -2)}.x-1&seen=zzz`, '주소에서 읽을 수 없는 것'],
    ['of no edition', '?items=1999-18&made=2034-13-40', '주소에서 읽을 수 없는 것'],
    ['cut off', '?items=', '하나도 적혀 있지 않습니다'],
    ['of another report', '?items=2031-99991', '없는 코드'],
  ])('gives a clear page when it is %s', async (_, query, words) => {
    const page = await open(query);
    expect(await page.locator('main').innerText()).toContain(words);
    expect(await page.locator('.notices h2').innerText()).toBe('이 주소에는 열 수 있는 것이 없습니다');
    expect(
      await page.locator('.notices a').evaluateAll((all) => all.map((a) => a.getAttribute('href'))),
    ).toEqual(['/links/', '/']);
    await close(page);
  });

  test('shows what it can of an address that is damaged in part', async () => {
    const page = await open(`?items=${visitors}.2033-1552.1999-18&seen=2033-2`);
    expect(await page.locator('.notices').innerText()).toContain('2033-1552');
    expect(await page.locator('.notices').innerText()).toContain('만든 날이 주소에 없습니다');
    expect((await items(page)).slice(0, 1)).toEqual([visitors]);
    await close(page);
  });
});

describe('a briefing opened later', () => {
  test('made before an erratum, tells it with what stood before and what stands now', async () => {
    const page = await open(four);
    const [corrected, newer] = await states(page, visitors);
    expect(corrected).toContain('그 뒤 고쳐짐 2034. 6. 1. 정정. 연감의 쪽을 잘못 보고 옮겼다. 정오 2033-1');
    expect(corrected).toContain('1만 7,640명 → 1만 7,460명');
    expect(newer).toMatch(/^새 판이 나옴 2034년판 「.*방문객.*」/);
    expect(await page.locator(`[data-code="${visitors}"] .states a`).first().getAttribute('href')).toBe(
      '/errata/#erratum-2033-1',
    );
    expect((await states(page, seeds))[0]).toBe(
      '그대로임 브리핑을 만든 2034. 4. 1. 뒤로 고친 것이 없습니다.',
    );
    expect(await page.locator('.tally').innerText()).toContain('고쳐진 것 1개');
    await close(page);
  });

  test('made after it, does not', async () => {
    const page = await open(`?items=${visitors}&seen=2033-1&made=2034-06-02`);
    expect((await states(page, visitors))[0]).toContain('그대로임');
    await close(page);
  });

  test('that does not say when it was made, tells all that was corrected since publishing', async () => {
    const page = await open(`?items=${visitors}`);
    expect((await states(page, visitors))[0]).toContain('공개 뒤 고쳐짐');
    await close(page);
  });

  test('knows of it no more once the reader has taken the present state', async () => {
    const page = await open(four);
    await button(page, '지금 상태로 새로 고침').click();
    await said(page, '지금 상태로 새로 고쳤습니다.');
    await page.locator('.tally').filter({ hasText: '고쳐진' }).waitFor({ state: 'detached' });
    expect((await states(page, visitors))[0]).toContain('그대로임');
    expect(new URL(page.url()).search).toContain('2033-2');
    await close(page);
  });

  test('follows what has moved', async () => {
    const page = await open('');
    const edition = editionIn('corrected', '2034');
    const old = formatCode('2034', 999);
    const to = edition.permalinks.find(({ code }) => code === chart)?.address ?? '';
    const moved = [{ code: old, address: `${sites.corrected.published}2034/old/`, to }];
    await page.route('**/api/2034/permalinks.json', (route) =>
      route.fulfill({ json: { ...edition, moved } }),
    );
    await page.goto(`${sites.corrected.address}briefing/?items=${old}&seen=2034-0&made=2035-06-01`);
    await page.locator('.states').waitFor();
    expect((await states(page, old)).join()).toContain('옮김');
    expect(await page.locator('.items h2 a').getAttribute('href')).toBe('/2034/charts/seeds-by-year/');
    await close(page);
  });

  test('says when it cannot fetch what it needs, and offers it again', async () => {
    const page = await open('');
    await page.route('**/api/**', (route) => route.abort());
    await page.goto(`${sites.corrected.address}briefing/${four}`);
    await page.locator('.states').first().waitFor();
    expect((await states(page, visitors))[0]).toContain('불러오지 못함');
    await page.unroute('**/api/**');
    await button(page, '다시 불러오기').click();
    await page.locator('.value').first().waitFor();
    expect((await states(page, visitors))[0]).toContain('그 뒤 고쳐짐');
    await close(page);
  });
});

describe('the hands of a reader', () => {
  test('order, note and remove by keyboard; a note stays out of the address and in the browser', async () => {
    const page = await open('');
    await page.getByLabel('짧은 코드나 고유 링크로 담기').fill(`${visitors} ${seeds} ${chart}`);
    await page.keyboard.press('Enter');
    await said(page, '3개를 끝에 담았습니다.');
    const inItem = (code: string, role: string) => page.locator(`[data-code="${code}"] ${role}`);
    await inItem(visitors, '[data-move="1"]').focus();
    await page.keyboard.press('Enter');
    await said(page, '항목을 2번째로 옮겼습니다.');
    await page.locator(`[data-code="${visitors}"] [data-move="1"]:focus`).waitFor();
    await page.keyboard.press('Space');
    await said(page, '항목을 3번째로 옮겼습니다.');
    // At the end there is no way down: the focus stays with the item.
    await page.locator(`[data-code="${visitors}"] button:focus`).waitFor();
    expect(await items(page)).toEqual([seeds, chart, visitors]);
    expect(new URL(page.url()).search).toContain(`items=${seeds}.${chart}.${visitors}&`);

    await inItem(chart, 'textarea').focus();
    await page.keyboard.type('국장 보고');
    expect(page.url()).not.toContain(encodeURIComponent('국장'));
    await page.reload();
    await page.locator('.items > li').nth(2).waitFor();
    expect(await inItem(chart, 'textarea').inputValue()).toBe('국장 보고');

    await inItem(chart, '[data-remove]').focus();
    await page.keyboard.press('Enter');
    await said(page, '항목을 뺐습니다.');
    expect(await items(page)).toEqual([seeds, visitors]);
    await button(page, '되돌리기').press('Enter');
    await said(page, '항목을 되돌렸습니다.');
    expect(await items(page)).toEqual([seeds, chart, visitors]);
    expect(await inItem(chart, 'textarea').inputValue()).toBe('국장 보고');
    await close(page);
  });

  test('leave their own briefing alone in one that was sent, until they put that into it', async () => {
    const page = await open('');
    await page.getByLabel('짧은 코드나 고유 링크로 담기').fill(heading);
    await page.keyboard.press('Enter');
    await said(page, '1개를 끝에 담았습니다.');
    await page.goto(`${sites.corrected.address}briefing/${four}`);
    await page.locator(`[data-code="${seeds}"] [data-remove]`).click();
    await said(page, '항목을 뺐습니다.');
    const kept = () =>
      page.evaluate(() => JSON.parse(localStorage.getItem('briefing') ?? '').items as string[]);
    expect(await kept()).toEqual([heading]);
    await button(page, '내 브리핑에 담기').click();
    await said(page, '내 브리핑에 담았습니다.');
    expect(await kept()).toEqual([heading, visitors, chart]);
    // What the sender knew is still what is told against.
    expect((await states(page, visitors))[0]).toContain('그 뒤 고쳐짐');
    await page.goto(`${sites.corrected.address}briefing/`);
    await page.locator('.items > li').nth(2).waitFor();
    expect(await items(page)).toEqual([heading, visitors, chart]);
    await close(page);
  });

  test('work where the browser keeps nothing, and are told so', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(`${sites.corrected.address}briefing/`);
    await page.getByLabel('짧은 코드나 고유 링크로 담기').fill(visitors);
    await page.keyboard.press('Enter');
    await said(page, '1개를 끝에 담았습니다.');
    expect(await items(page)).toEqual([visitors]);
    expect(await page.locator('.notices').innerText()).toContain('저장을 막았습니다');
    await context.close();
  });
});

describe('its ways out', () => {
  test('copy link, Markdown and HTML, notes included, and say so', async () => {
    const page = await open(four, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator(`[data-code="${visitors}"] textarea`).fill('첫째 *줄*\n둘째 줄');
    const read = (type: string) =>
      page.evaluate(async (wanted) => {
        const [entry] = await navigator.clipboard.read();
        return (await entry?.getType(wanted))?.text();
      }, type);

    await button(page, '링크 복사').click();
    await said(page, '링크를 복사했습니다.');
    expect(await read('text/plain')).toBe(`${sites.corrected.published}briefing/${four}`);

    await button(page, 'Markdown 복사').click();
    await said(page, 'Markdown으로 복사했습니다.');
    const markdown = (await read('text/plain')) ?? '';
    expect(markdown).toContain('메모: 첫째 \\*줄\\*\\\n둘째 줄');
    expect(markdown).toContain('수치 "방문객": 값: 1만 7,640명 → 1만 7,460명');
    expect(markdown).toContain(`(${sites.corrected.published}2034/charts/seeds-by-year.png)`);
    expect(markdown.split('## 출처')[1]?.match(/^\d\. 『가람/gm)).toHaveLength(4);

    await button(page, 'HTML 복사').click();
    await said(page, '서식이 있는 글로 복사했습니다.');
    const html = (await read('text/html')) ?? '';
    expect(html).toContain('<h1>브리핑</h1>');
    expect(html).toMatch(/메모: 첫째 \*줄\*<br>둘째 줄/);
    expect(await read('text/plain')).toMatch(/^<h1>브리핑<\/h1>\n/);
    await close(page);
  });

  test('give the text to copy by hand where the clipboard is refused', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
    });
    await page.goto(`${sites.corrected.address}briefing/${four}`);
    await page.locator('.items > li').nth(3).waitFor();
    await button(page, '링크 복사').click();
    await said(page, '브라우저가 복사를 막았습니다.');
    const field = page.getByLabel('복사할 글');
    expect(await field.inputValue()).toBe(`${sites.corrected.published}briefing/${four}`);
    expect(await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBe(
      (await field.inputValue()).length,
    );
    await context.close();
  });

  test('make a ZIP of text, sources, pictures and data, and say what it lacks', async () => {
    const page = await open(four);
    await page.route('**/2031/figures/seeds-kept.csv', (route) => route.abort());
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'ZIP 내려받기').click(),
    ]);
    await said(page, '받지 못해 빠진 파일: data/02-2031-figures-seeds-kept.csv');
    expect(download.suggestedFilename()).toBe('briefing-2034-04-01.zip');
    const path = await download.path();
    const files = unzipSync(await readFile(path));
    const names = Object.keys(files);
    expect(names).toEqual(expect.arrayContaining(['briefing.md', 'sources.txt']));
    expect(names.filter((name) => /^pictures\/\d\d-[a-z0-9-]+\.(?:svg|png)$/.test(name))).toHaveLength(6);
    expect(names.filter((name) => /^data\/\d\d-[a-z0-9-]+\.csv$/.test(name))).toHaveLength(2);
    expect(names).toHaveLength(10);
    const text = (name: string) => new TextDecoder().decode(files[name]);
    expect(text('briefing.md')).toContain('](pictures/03-2034-charts-seeds-by-year.png)');
    expect(text('sources.txt')).toContain('받지 못해 빠진 파일');
    expect(text('pictures/03-2034-charts-seeds-by-year.svg')).toMatch(/^<svg/);
    // A program that is no part of the project; where it is missing, the library alone has read the archive.
    const other = spawnSync('unzip', ['-tq', path], { encoding: 'utf8' });
    if (!other.error) expect(other.stdout).toContain('No errors detected');
    await close(page);
  });

  const isReaderThere = spawnSync('pdftotext', ['-v']).status === 0;
  test.skipIf(!isReaderThere)(
    'print sheets with a QR code to each item, and no heading alone at a foot',
    async () => {
      const { permalinks } = editionIn('report', '2021');
      const codes = permalinks
        .filter((_, index) => index % 7 === 3)
        .slice(0, 24)
        .map(({ code }) => code);
      const page = await open(`?items=${codes.join('.')}`, { site: 'report' });
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.items svg.qr:visible').count()).toBe(codes.length);
      expect(await page.locator('.briefing button:visible, .briefing textarea:visible').count()).toBe(0);
      const titles = (await page.locator('.items h2').allInnerTexts()).map((title) =>
        title.replaceAll(/\s/g, ''),
      );
      const input = await page.pdf({ preferCSSPageSize: true });
      const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input });
      const sheets = stdout.toString().split('\f').slice(0, -1);
      const text = stdout.toString().replaceAll(/\s/g, '');
      for (const code of codes) expect(text).toContain(`r/${code}/`);
      for (const [index, sheet] of sheets.entries()) {
        const lines = sheet
          .split('\n')
          .map((line) => line.replaceAll(/\s/g, ''))
          .filter(Boolean);
        expect(lines.at(-1)).toBe(String(index + 1));
        expect(titles).not.toContain(lines.at(-2));
      }
      await close(page);
    },
  );
});

test('explains itself without scripts, and leads on', async () => {
  const page = await open(four, { javaScriptEnabled: false });
  expect(await page.locator('.needs-no-script').innerText()).toContain('스크립트가 필요합니다');
  expect(
    await page.locator('.needs-no-script a').evaluateAll((all) => all.map((a) => a.getAttribute('href'))),
  ).toEqual(['/links/', '/']);
  expect(await page.locator('report-briefing').isVisible()).toBe(false);
  await close(page);
});

test.each(['light', 'dark'] as const)(
  'has nothing that axe finds, full and damaged, in %s',
  async (colorScheme) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const query of [`${four}.`, '?items=2031-1', '']) {
      const page = await open(query, { colorScheme, viewport: { width: 320, height: 640 } });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await close(page);
    }
  },
);
