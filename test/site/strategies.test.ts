import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './pages-of.ts';

const site = inject('overYears');
const read = (page: string) => readFileSync(join(site.folder, page, 'index.html'), 'utf8');

/** What a reader sees between two pieces of markup: the text without tags, spaces as one. */
function text(html: string): string {
  return html
    .replace(/<(?:style|script)\b[\s\S]*?<\/(?:style|script)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\s+/g, ' ')
    .trim();
}

/** The rows of the table whose caption has an id, as texts of their cells. */
function rowsOf(html: string, id: string): string[][] {
  const start = html.indexOf(`<caption id="${id}"`);
  const table = start < 0 ? '' : html.slice(start, html.indexOf('</table>', start));
  const body = table.slice(table.indexOf('<tbody'));
  return body
    .split('<tr')
    .slice(1)
    .map((row) =>
      row
        .split(/<t[hd]/)
        .slice(1)
        .map((cell) => text(`<td${cell}`)),
    );
}

describe('the page of a strategy', () => {
  const html = read('strategies/seed-vault/');

  test('tells every promise beside what became of it', () => {
    const rows = rowsOf(html, 'promises-table');
    expect(rows.map(([promise, set, due, value, result]) => [promise, set, due, value, result])).toEqual([
      [
        '2031년판의 다음 해의 종자 목표',
        '2031년판 에서 세움',
        '기한 2032년',
        '3,400점',
        expect.stringMatching(
          /^이룸 저장고의 종자, 2032년 실적 3,412점 , 목표의 100\.4% 2032년판 씨앗 · 자료:/,
        ),
      ],
      ['2031년판의 계획이 끝날 때의 종자', '2031년판 에서 세움', '기한 2040년까지', '1만 점', '기한 전'],
      [
        '2032년판의 모을 식물의 목표',
        '2032년판 에서 세움',
        '기한 2033년',
        '500종',
        expect.stringMatching(
          /^새 목표로 넘김 저장고를 .* 새 목표는 .*2036년까지 600종 2033년판 씨앗 · 자료:/,
        ),
      ],
      ['2033년판의 모을 식물의 새 목표', '2033년판 에서 세움', '기한 2036년', '600종', '기한 전'],
    ]);
  });

  test('says when the next promise falls due, and draws the plan with its targets', () => {
    expect(text(html)).toContain('다음 기한은 2036년입니다.');
    expect(html).toContain('class="timeline"');
    expect(rowsOf(html, 'plan-targets-seeds').map((cells) => cells.at(-1))).toEqual(['이룸', '기한 전']);
  });

  test('leads to the section of every edition that reports on it, oldest first', () => {
    const years = html.slice(html.indexOf('id="years"'));
    const links = [...years.matchAll(/<h3[^>]*>\s*<a href="([^"]+)"/g)].map(([, address]) => address);
    expect(links).toEqual(['2031', '2032', '2033', '2034'].map((year) => `${site.base}${year}/seeds/`));
  });
});

test('the list of strategies tells years, the words of the newest cover with its number, and how its promises stand', () => {
  const html = read('strategies/');
  expect(html).toContain(`href="${site.base}strategies/seed-vault/"`);
  const words = text(html);
  for (const each of [
    '2031~2034년판',
    '4,205',
    '2034년판의 표지 : 지킨 씨앗을 숲으로 돌려보냈습니다.',
    '약속한 목표 4건',
    '이룸 1',
    '새 목표로 넘김 1',
    '기한 전 2',
  ]) {
    expect(words).toContain(each);
  }
});

test('the list of strategies ends with the promises of all editions, those of no strategy too, by the year they fall due', () => {
  const html = read('strategies/');
  const rows = rowsOf(html, 'promises-table');
  const dues = rows.map(([, , due = '']) => /\d{4}(?!.*\d{4})/.exec(due)?.[0]);
  expect(dues).toEqual(dues.toSorted());
  const names = rows.map(([name]) => name);
  expect(names).toContain('2033년판의 다음 해에 가르칠 사람');
  expect(names).toContain('2032년판의 모을 식물의 목표');
  expect(read('2033/')).toContain(`href="${site.base}strategies/#promises"`);
  expect(html).toContain('id="promises"');
});

describe('the cover of an edition', () => {
  test('tells what became of the promises that it answers, and which it sets', () => {
    const html = read('2033/');
    expect(rowsOf(html, 'promises-told').map(([promise, , , , result]) => [promise, result])).toEqual([
      ['2032년판의 모을 식물의 목표', expect.stringMatching(/^새 목표로 넘김/)],
      ['2032년판의 다음 해에 맞이할 방문객', expect.stringMatching(/^이루지 못함 .*목표의 88\.2%/)],
    ]);
    expect(rowsOf(html, 'promises-set').map(([promise, , , , result]) => [promise, result])).toEqual([
      ['2033년판의 모을 식물의 새 목표', '기한 전'],
      ['2033년판의 다음 해에 가르칠 사람', expect.stringMatching(/^철회/)],
    ]);
  });

  test('tells only one of both where there is only one', () => {
    expect(rowsOf(read('2031/'), 'promises-told')).toEqual([]);
    expect(rowsOf(read('2031/'), 'promises-set')).toHaveLength(3);
    expect(rowsOf(read('2034/'), 'promises-told').map(([promise]) => promise)).toEqual([
      '2033년판의 다음 해에 가르칠 사람',
    ]);
  });
});

describe('the page of a section', () => {
  const entry = (page: string, id: string) => {
    const html = read(page);
    const start = html.indexOf(`id="figure-${id}"`);
    return text(html.slice(start, html.indexOf('</li>', start)).replace(/^[^>]*>/, ''));
  };

  test.each([
    ['2031/seeds/', 'seeds-kept-target', '이룸 · 저장고의 종자, 2032년 실적 3,412점'],
    ['2031/forest/', 'survival-target', '공개된 수치 없음 · 심은 나무가 얼마나'],
    ['2032/visitors/', 'visitors-target', '이루지 못함 · 방문객, 2033년 실적'],
    ['2033/classes/', 'pupils-target', '철회 · '],
    ['2033/seeds/', 'kinds-target', '기한 전 · 2036년의 목표입니다.'],
    ['2032/seeds/', 'seeds-kept', '이룸 · 다음 해의 종자 목표, 2031년판의 목표 3,400점'],
  ])('on /%s tells at %s: %s', (page, id, words) => {
    expect(entry(page, id)).toContain(words);
  });

  test('tells what it answers in words of targets that stand elsewhere', () => {
    expect(text(read('2032/habitats/'))).toContain(
      '이 절이 답하는 목표 2031년판의 살아남을 나무의 비율 80% 공개된 수치 없음',
    );
  });
});

describe.each(['report', 'underPath', 'fictional', 'overYears'] as const)('on the site "%s"', (name) => {
  const { folder, base } = inject(name);
  const pages = pagesOf(folder).filter((page) => page.endsWith('/') || page === '');
  const html = (page: string) => readFileSync(join(folder, page, 'index.html'), 'utf8');

  test('words stand beside every mark of an outcome', () => {
    const mark = /<svg class="outcome-mark"[\s\S]*?<\/svg>([\s\S]{0,200})/g;
    for (const page of pages) {
      for (const [, after = ''] of html(page).matchAll(mark)) expect(text(after)).toMatch(/^[가-힣]/);
    }
  });

  test('every link of the pages of strategies leads to a page and a place on it', () => {
    const own = pages.filter((page) => page.startsWith('strategies/'));
    expect(own.length).toBeGreaterThan(0);
    for (const page of own) {
      for (const [, address = ''] of html(page).matchAll(/href="([^"]+)"/g)) {
        if (/^(?:https?|mailto|tel):/.test(address)) continue;
        const [path = '', anchor] = address.split('#');
        const target = path === '' ? page : path.slice(base.length);
        const file = join(folder, target, target === '' || target.endsWith('/') ? 'index.html' : '');
        expect(existsSync(file), `${page} leads to ${address}`).toBe(true);
        if (anchor) expect(readFileSync(file, 'utf8'), address).toContain(`id="${anchor}"`);
      }
    }
  });
});
