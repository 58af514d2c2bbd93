import { describe, expect, inject, test } from 'vitest';
import { attributesOf, readPage } from './read-page.ts';

describe('a report told over years', () => {
  const { folder, base } = inject('overYears');
  const mainOf = (page: string) => /<main.*<\/main>/s.exec(readPage(folder, page))?.[0] ?? '';
  const textOf = (html: string) =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
  /** What stands under a heading of level 2. */
  const part = (page: string, id: string) =>
    new RegExp(`<section aria-labelledby="${id}"[^>]*>.*?(?=<section aria-labelledby|</main>)`, 's').exec(
      mainOf(page).replace(/<section class="table-frame"/g, '<div class="table-frame"'),
    )?.[0] ?? '';
  const rowsOf = (html: string) => [...html.matchAll(/<tr[^>]*>.*?<\/tr>/gs)].map(([row]) => textOf(row));

  test('leads from one page to what changed in every edition, newest first', () => {
    const links = attributesOf(part('changes/', 'editions'), 'href');
    expect(links).toEqual(['2034', '2033', '2032', '2031'].map((year) => `${base}changes/${year}/`));
  });

  test('lists what editions state differently, with both values, the reason and the way to both', () => {
    const restated = part('changes/', 'restatements');
    expect(textOf(restated)).toContain(
      '방문객 2031년 2031년판 의 방문객 1만 8,530명 2032년판 의 지난해의 방문객 1만 8,610명 새로 고침 섣달의 방문객을',
    );
    expect(attributesOf(restated, 'href')).toEqual([
      `${base}2031/figures/visitors/`,
      `${base}2032/figures/visitors-before/`,
    ]);
    expect(textOf(part('changes/2032/', 'restatements'))).toContain('1만 8,610명');
    expect(textOf(part('changes/2034/', 'restatements'))).toContain('앞선 판과 다르게 적은 값은 없습니다.');
  });

  test('says at the value, in both editions, that another one states it differently, and why', () => {
    expect(textOf(mainOf('2031/visitors/'))).toContain(
      '※ 지난해의 방문객, 뒤의 2032년판 은 이 값을 1만 8,610명으로 적습니다(새로 고침). 섣달의',
    );
    expect(textOf(mainOf('2032/visitors/'))).toContain(
      '※ 방문객, 2031년판 은 이 값을 1만 8,530명으로 적었습니다(새로 고침). 섣달의',
    );
  });

  test('says of the oldest edition that it is the first', () => {
    expect(textOf(mainOf('changes/2031/'))).toContain('첫 판이어서 견줄 앞선 판이 없습니다.');
  });

  test('tells the changes of the indicators in words', () => {
    const rows = rowsOf(part('changes/2033/', 'indicators'));
    expect(rows).toContainEqual(expect.stringMatching(/^값이 커진 지표 2$/));
    expect(rows).toContainEqual(expect.stringMatching(/^보존 종자 .*3,890점 478점\(14\.0%\) 증가 나아짐$/));
    expect(rows).toContainEqual(expect.stringMatching(/^잃은 종자 .*45점 7점\(18\.4%\) 증가 나빠짐$/));
    expect(rows).toContainEqual(expect.stringMatching(/^방문객 만족도 .*91\.2% 1\.8%p 하락 나빠짐$/));
    expect(textOf(part('changes/2033/', 'indicators'))).toContain(
      '값이 없어진 지표 심은 나무 2032년이 마지막 값',
    );
  });

  test('names the year of a value that is older than the edition before', () => {
    const rows = rowsOf(part('changes/2034/', 'indicators'));
    expect(rows).toContainEqual(expect.stringMatching(/^심은 나무 앞선 값 1,240그루 2032년 /));
  });

  test('tells what became of the sections, and leads to them', () => {
    const sections = part('changes/2032/', 'sections');
    expect(textOf(sections)).toContain(
      '합친 절 숲과 늪 합치기 전: 숲을 가꾸는 일 (2031년판) , 늪을 돌보는 일 (2031년판)',
    );
    expect(attributesOf(sections, 'href')).toContain(`${base}2031/wetland/`);
    expect(textOf(part('changes/2034/', 'sections'))).toContain(
      '끝난 절 숲 교실 (2033년판) 이웃한 학교들이 숲 교실을 맡아 열게 되었습니다.',
    );
  });

  test('shows the targets that an edition answers beside their results', () => {
    const targets = textOf(part('changes/2032/', 'targets'));
    expect(targets).toMatch(/다음 해의 종자 목표 .*이룸/);
    expect(targets).toMatch(/살아남을 나무의 비율 .*공개된 수치 없음/);
  });
});

describe('a report of one edition', () => {
  test('says that no edition states anything differently', () => {
    expect(readPage(inject('fictional').folder, 'changes/')).toContain(
      '같은 때의 같은 것을 판마다 다르게 적은 값은 없습니다.',
    );
  });
});
