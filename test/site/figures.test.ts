import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import { readPage } from './read-page.ts';

const { folder, base, published } = inject('overYears');
const read = (page: string) => readPage(folder, page);
const pages = pagesOf(folder);

/** The text of a piece of a page, its tags taken away. */
const textOf = (html: string) =>
  html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const linksIn = (html: string) => [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, link = '']) => link);
const pieceOf = (html: string, heading: string) =>
  html.split('<h2 ').find((piece) => piece.startsWith(`id="${heading}"`)) ?? '';

describe('the list of all figures', () => {
  test.each(['2031', '2032', '2033', '2034'])('of %s has a row for every page of a figure', (year) => {
    const html = read(`${year}/figures/`);
    const rows = [...html.matchAll(/<tr data-section[\s\S]*?<\/tr>/g)].map(([row]) => linksIn(row)[0]);
    const own = pages
      .filter((page) => new RegExp(`^${year}/figures/.`).test(page))
      .map((page) => base + page);
    expect(rows.toSorted()).toEqual(own.toSorted());
    expect(own.length).toBeGreaterThan(5);
  });

  test('tells value, period, kind, whose, section and how far the target was reached', () => {
    const row = /<tr data-section[^>]*>(?:(?!<\/tr>)[\s\S])*?figures\/seeds-kept\/[\s\S]*?<\/tr>/.exec(
      read('2032/figures/'),
    );
    expect(textOf(row?.[0] ?? '').trim()).toBe(
      '저장고의 종자 3,412점 2032년 실적 센터 씨앗 3,400점의 100.4%',
    );
  });

  test('asks no target of what is a target itself', () => {
    const row = /<tr data-section[^>]*>(?:(?!<\/tr>)[\s\S])*?figures\/visitors-target\/[\s\S]*?<\/tr>/.exec(
      read('2032/figures/'),
    );
    expect(textOf(row?.[0] ?? '').trim()).toMatch(/ 해당 없음$/);
  });

  test('marks what editions contradict each other about', () => {
    expect(read('2031/figures/')).toContain('1만\u00a08,530명※');
    expect(read('2034/figures/')).not.toContain('※');
  });
});

describe('the page of a figure', () => {
  test('tells search engines what it says and where it is', () => {
    const html = read('2032/figures/seeds-kept/');
    expect(html).toContain(
      '<meta name="description" content="2032년 저장고의 종자 3,412점(실적, 센터). 목표 3,400점의 100.4%. 자료: 가람 생물자원센터(2035. 2.).">',
    );
    const facts = JSON.parse(
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}',
    );
    expect(facts).toMatchObject({
      '@type': 'Dataset',
      url: `${published}2032/figures/seeds-kept/`,
      temporalCoverage: '2032',
      variableMeasured: { '@type': 'PropertyValue', name: '저장고의 종자', value: 3412, unitText: '점' },
      isPartOf: { '@type': 'Dataset', url: `${published}2032/figures/` },
    });
  });

  test('shows the course of its indicator as a drawing, a table and links, with the change before it', () => {
    const course = pieceOf(read('2032/figures/seeds-kept/'), 'course');
    expect(course).toContain('class="chart-wide"');
    expect(textOf(course)).toContain('앞선 값인 2031년 3,105점에서 307점(9.9%) 증가');
    expect(linksIn(course)).toEqual(
      expect.arrayContaining(['2031', '2033', '2034'].map((year) => `${base}${year}/figures/seeds-kept/`)),
    );
  });

  test('says which year has no value, and shows it as one without a value', () => {
    const course = pieceOf(read('2034/figures/trees-planted/'), 'course');
    expect(textOf(course)).toContain('2033년의 값은 없다.');
    expect(textOf(/<tr><th scope="row"[^>]*>2033년[\s\S]*?<\/tr>/.exec(course)?.[0] ?? '')).toContain(
      '자료 없음',
    );
  });

  test('takes a revised value into the course, and says so at the value itself', () => {
    const html = read('2031/figures/visitors/');
    expect(textOf(html)).toContain('섣달의 방문객을 뒤늦게 더해 다시 셌습니다.');
    expect(textOf(pieceOf(html, 'course'))).toContain('1만 8,610명');
    expect(linksIn(html)).toContain(`${base}2032/figures/visitors-before/`);
  });

  test('of a target tells what became of it', () => {
    expect(textOf(read('2032/figures/visitors-target/'))).toMatch(/이루지 못함 .*1만 7,640명.*목표의 88\.2%/);
    expect(textOf(read('2033/figures/pupils-target/'))).toContain('철회');
  });

  test('leads to every place that shows it, in other editions too', () => {
    const uses = linksIn(pieceOf(read('2031/figures/seeds-kept/'), 'uses')).map((link) =>
      link.slice(base.length),
    );
    expect(uses).toEqual([
      '2034/seeds/',
      '2034/seeds/#chart-seeds-by-year',
      '2032/seeds/',
      '2032/seeds/#chart-seeds-by-year',
      '2031/',
      '2031/seeds/',
      '2031/seeds/#vault',
      '2031/seeds/#figure-seeds-kept',
    ]);
  });

  test('leads to the same figure of other editions, and from an older one to the newest', () => {
    const html = read('2031/figures/seeds-kept/');
    const line = linksIn(/<nav class="switcher"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '');
    expect(line).toEqual(['2032', '2033', '2034'].map((year) => `${base}${year}/figures/seeds-kept/`));
    expect(linksIn(/<p class="older"[\s\S]*?<\/p>/.exec(html)?.[0] ?? '')).toEqual([
      `${base}2034/figures/seeds-kept/`,
    ]);
  });

  test('leads from an edition whose item no newer one has to the newest sections on its subject', () => {
    const notice = /<p class="older"[\s\S]*?<\/p>/.exec(read('2032/figures/studies/'))?.[0] ?? '';
    expect(textOf(notice)).toContain('뒤의 판에는 이 수치가 없습니다. 이 수치가 든 절의 더 새로운 글: ');
    expect(linksIn(notice)).toEqual([`${base}2034/breeding/`, `${base}2034/survey/`]);
  });

  test('names what the line of years leads to, in one piece', () => {
    const line = /<nav class="switcher"[\s\S]*?<\/nav>/.exec(read('2031/figures/seeds-kept/'))?.[0] ?? '';
    expect(line).toContain('다른 판의 같은 항목');
    expect(line).toMatch(/<span class="hidden"[^>]*>2032년판 저장고의 종자<\/span>/);
  });

  test('says how to cite it, in plain text with its address', () => {
    expect(/<p class="citation"[^>]*>([^<]*)<\/p>/.exec(read('2031/figures/birds/'))?.[1]).toBe(
      `『가람 생물자원센터 연간 보고서』 2031년판(2032. 3. 31.), 「늪에서 본 물새」 31종(2031년 실적), 자료: 가람 생물자원센터(2035. 2.), 공공누리 제1유형, ${published}2031/figures/birds/`,
    );
  });
});

test('a section leads from the list of its figures to their pages', () => {
  const list = /<ul class="figure-list[\s\S]*?<\/ul>/.exec(read('2034/habitats/'))?.[0] ?? '';
  expect(linksIn(list)).toContain(`${base}2034/figures/trees-planted/`);
});

test('the list of sources leads from every source to the figures that cite it', () => {
  const html = readFileSync(join(folder, 'sources/index.html'), 'utf8');
  const cited = linksIn(html).filter((link) => /\/\d{4}\/figures\/./.test(link));
  const all = pages.filter((page) => /^\d{4}\/figures\/./.test(page)).map((page) => base + page);
  expect([...new Set(cited)].toSorted()).toEqual(all);
});
