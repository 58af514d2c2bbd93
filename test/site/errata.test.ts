import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPage } from './read-page.ts';

const { folder, published } = inject('corrected');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** The words of a page or a part of it, as they are read out. */
const wordsOf = (html: string) =>
  html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/[\s\u00a0]+/g, ' ');

/** The part of a page from the element with an id to the end of its section. */
const part = (html: string, id: string) =>
  html.slice(html.indexOf(`id="${id}"`)).split('</section>')[0] ?? '';

test('tells every erratum with its place, reason, kind, day, who approved it, before and after', () => {
  const html = readPage(folder, 'errata/');
  expect(wordsOf(part(html, 'erratum-2033-1'))).toContain(
    '정오 2033-1 고친 날 2034. 6. 1. 판 2033년판 종류 정정 승인 가람센터 기획부 연감의 쪽을 잘못 보고 옮겼다.',
  );
  expect(wordsOf(part(html, 'erratum-2033-1'))).toContain(
    '수치 "방문객" 값 고치기 전: 1만 7,640명 → 고친 뒤: 1만 7,460명',
  );
  expect(wordsOf(part(html, 'erratum-2033-1'))).toContain('제목 "찾은 사람들" 아래의 글 자리를 옮김');
  expect([...html.matchAll(/class="erratum"[^>]*id="erratum-([\d-]+)"/g)].map(([, id]) => id)).toEqual([
    '2032-1',
    '2033-2',
    '2033-1',
  ]);
});

test.each([
  ['2033/visitors/', '1만 7,640명'],
  ['2033/figures/visitors/', '1만 7,640명'],
  ['2032/visitors/', '93.0%'],
])('shows on /%s what was there before', (page, before) => {
  expect(wordsOf(readPage(folder, page))).toContain(`고치기 전: ${before}`);
});

test('marks the value in the text, in the list, large, and on the cover', () => {
  const marked = (page: string) => (readPage(folder, page).match(/class="erratum-mark"/g) ?? []).length;
  expect(marked('2033/visitors/')).toBe(4);
  expect(marked('2033/')).toBeGreaterThan(0);
  expect(marked('2033/breeding/')).toBe(0);
});

test('says when a section and an edition were last edited', () => {
  expect(readPage(folder, '2033/visitors/')).toContain('<time datetime="2034-06-01">2034년 6월 1일</time>');
  expect(wordsOf(readPage(folder, '2033/'))).toContain('고친 날 2034. 7. 10. · 정오 2건');
  expect(wordsOf(readPage(folder, '2031/'))).toContain('정오 없음');
});

test('says so where nothing has been corrected', () => {
  expect(wordsOf(readPage(inject('overYears').folder, 'errata/'))).toContain('고친 것이 아직 없습니다.');
});

test('tells editions and errata in the feed, newest first', () => {
  const titles = [...read('feed.xml').matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title);
  expect(titles.slice(1)).toEqual([
    '가람 생물자원센터 연간 보고서 2034년판',
    '정오 2032-1: 갱신',
    '정오 2033-2: 표현 고침',
    '정오 2033-1: 정정',
    '가람 생물자원센터 연간 보고서 2033년판',
    '가람 생물자원센터 연간 보고서 2032년판',
    '가람 생물자원센터 연간 보고서 2031년판',
  ]);
  expect(read('feed.xml')).toContain(`<link>${published}errata/#erratum-2033-1</link>`);
});

test('hands figures and errata to programs, and the seal and the ledger as they are in the repository', () => {
  const data = JSON.parse(read('api/2033.json'));
  expect(data.figures).toContainEqual(
    expect.objectContaining({
      id: 'visitors',
      address: `${published}2033/figures/visitors/`,
      value: '17460',
      unit: '명',
      errata: ['2033-1'],
    }),
  );
  expect(data.errata.map(({ id }: { id: string }) => id)).toEqual(['2033-2', '2033-1']);
  expect(read('2033/figures.csv').split('\r\n')[0]).toBe(
    '\ufeffid,이름,값,단위,어림값,기간,구분,상태,누구의 수치,목표,출처,출처 주소,주석,절,정오,주소',
  );
  for (const file of ['2033/seal.tsv', '2033/permalinks.tsv']) {
    expect(read(file)).toBe(readFileSync(join('test/fixtures/corrected', file), 'utf8'));
  }
});

test('keeps a page and an anchor that have moved, and leaves them out of the site map', () => {
  const page = readPage(folder, '2033/survey/');
  expect(page).toContain(`<link rel="canonical" href="${published}2033/field-survey/">`);
  expect(page).toContain('href="/2033/field-survey/"');
  expect(part(page, 'studies')).toContain('href="/2033/field-survey/#studies"');
  expect(part(readPage(folder, '2033/visitors/'), 'visitors')).toContain('href="#guests"');
  expect(read('sitemap-0.xml')).not.toContain('/2033/survey/');
  expect(read('sitemap-0.xml')).toContain('/2033/field-survey/');
});
