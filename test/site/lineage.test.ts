import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './pages-of.ts';

const sites = ['report', 'fictional', 'overYears'] as const;

describe.each(sites)('the editions of the site "%s"', (name) => {
  const { folder, base, published } = inject(name);
  const read = (page: string) => readFileSync(join(folder, page, 'index.html'), 'utf8');
  const isThere = (address: string) =>
    address.startsWith(base) && existsSync(join(folder, address.slice(base.length), 'index.html'));
  const pages = pagesOf(folder).filter((page) => !page.endsWith('.html'));
  const ofEdition = pages.filter((page) => /^\d{4}\/(?:(?!figures\/|charts\/)[^/]+\/)?$/.test(page));
  const years = [...new Set(ofEdition.map((page) => page.slice(0, 4)))].sort();

  test('are reached from every cover and section in one step, or the page says why not', () => {
    for (const page of ofEdition) {
      const line = switcher(read(page));
      expect(line.map(({ year }) => year)).toEqual(years.length > 1 ? years : []);
      for (const { year, links, words, isCurrent } of line) {
        expect(isCurrent).toBe(page.startsWith(`${year}/`));
        expect(links.filter((link) => !isThere(link) || !link.startsWith(`${base}${year}/`))).toEqual([]);
        if (!isCurrent && links.length === 0) expect(words).toMatch(/^\s*(\d{4})\s*\1년판: ./);
      }
    }
  });

  test('are known to no other part of a page than the line of years and the notice of a newer edition', () => {
    for (const page of ofEdition) {
      const rest = read(page)
        .replace(/<nav class="switcher".*?<\/nav>/s, '')
        .replace(/<p class="older".*?<\/p>/s, '')
        .replace(/<main.*?<\/main>/s, '');
      const covers = years.filter((year) => rest.includes(`href="${base}${year}/"`));
      expect(covers).toEqual([page.slice(0, 4)]);
    }
  });

  test('tell when they are not the newest, and lead to a newer page', () => {
    for (const page of ofEdition) {
      const notice = /<p class="older".*?<\/p>/s.exec(read(page))?.[0];
      const year = page.slice(0, 4);
      if (year === years.at(-1)) {
        expect(notice).toBeUndefined();
        continue;
      }
      const links = linksIn(notice ?? '');
      expect(links.length).toBeGreaterThan(0);
      expect(links.every((link) => isThere(link) && link.slice(base.length, base.length + 4) > year)).toBe(
        true,
      );
    }
  });

  test('are led to from /latest/, for every section and figure that ever was', () => {
    const latest = pages.filter((page) => page.startsWith('latest/'));
    const ever = pages
      .filter((page) => /^\d{4}\/(?:[^/]+\/)*$/.test(page))
      .map((page) => page.replace(/^\d{4}/, 'latest'));
    expect(latest).toEqual([...new Set(ever)].sort());
    for (const page of latest) {
      const html = read(page);
      const links = linksIn(choicesOf(html));
      expect(links.filter((link) => !isThere(link))).toEqual([]);
      if (links.length > 1) {
        expect(html).toContain('<meta name="robots" content="noindex">');
        continue;
      }
      const [target = ''] = links;
      expect(html).toContain(`<link rel="canonical" href="${new URL(target, published).href}">`);
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${target}">`);
      expect(html).not.toContain('noindex');
    }
  });
});

describe('a report told over years', () => {
  const { folder, base } = inject('overYears');
  const read = (page: string) => readFileSync(join(folder, page, 'index.html'), 'utf8');

  test.each([
    ['latest/', ['2034/']],
    ['latest/seeds/', ['2034/seeds/']],
    ['latest/forest/', ['2034/habitats/']],
    ['latest/school/', ['2033/classes/']],
    ['latest/research/', ['2034/breeding/', '2034/survey/']],
    ['latest/figures/', ['2034/figures/']],
    ['latest/figures/studies/', ['2032/figures/studies/']],
  ])('leads from %s to %j', (page, targets) => {
    expect(linksIn(choicesOf(read(page)))).toEqual(targets.map((target) => base + target));
  });

  test.each([
    ['2031/forest/', '2032', ['2032/habitats/'], '「늪을 돌보는 일」과 함께 「숲과 늪」으로 합쳐짐'],
    ['2031/forest/', '2033', [], '다루지 않음'],
    ['2034/habitats/', '2031', ['2031/forest/', '2031/wetland/'], '이 절로 합쳐짐'],
    ['2032/research/', '2033', ['2033/breeding/', '2033/survey/'], '둘로 나뉨'],
    ['2034/survey/', '2032', ['2032/research/'], '「기르는 연구」와 함께 갈라져 나옴'],
    ['2034/survey/', '2031', [], '이 절이 아직 없음'],
    ['2033/classes/', '2031', ['2031/school/'], '당시 제목 「숲 학교」'],
    ['2033/classes/', '2034', [], '2034년판에서 끝남: 이웃한 학교들이'],
    ['2031/visitors/', '2034', ['2034/visitors/'], '제목 「손님을 맞이하는 일」'],
  ])('tells on %s what became of it in %s', (page, year, targets, words) => {
    const html = read(page);
    expect(switcher(html).find((each) => each.year === year)?.links).toEqual(
      targets.map((each) => base + each),
    );
    expect(/<nav class="switcher".*?<\/nav>/s.exec(html)?.[0]).toContain(words);
  });

  test('says on an older section that its subject has ended', () => {
    const notice = /<p class="older".*?<\/p>/s.exec(read('2033/classes/'))?.[0] ?? '';
    expect(notice).toContain('이 주제는 2034년판에서 끝났습니다.');
    expect(linksIn(notice)).toEqual([`${base}2034/`]);
  });
});

/** The line of years of a page, as far as it has one. */
function switcher(html: string) {
  const nav = /<nav class="switcher".*?<\/nav>/s.exec(html)?.[0] ?? '';
  const list = /<ul.*?<\/ul>/s.exec(nav)?.[0] ?? '';
  return [...list.matchAll(/<li.*?<\/li>/gs)].map(([item]) => ({
    year: /\d{4}/.exec(textOf(item))?.[0],
    words: textOf(item),
    links: linksIn(item),
    isCurrent: item.includes('aria-current="page"'),
  }));
}

/** The text of a page without its breadcrumbs. */
function choicesOf(html: string): string {
  return (/<main.*<\/main>/s.exec(html)?.[0] ?? '').replace(/<nav.*?<\/nav>/gs, '');
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, link = '']) => link);
}

function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, '');
}
