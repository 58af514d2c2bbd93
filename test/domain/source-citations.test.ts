import { expect, test } from 'vitest';
import { figureKey } from '../../src/domain/figure-reference.ts';
import { citedBy, citedByFigures, citedSources } from '../../src/domain/source-citations.ts';
import { aFigure, aPage, aReport, aSection, aSource } from '../checks/a-report.ts';

const report = aReport({
  sources: { news: aSource(), yearbook: aSource(), unused: aSource() },
  sections: [
    aSection({ edition: '2020', figures: { jobs: aFigure({ period: 2020 }) } }),
    aSection({
      figures: {
        jobs: aFigure({ also: ['yearbook'] }),
        seeds: aFigure({
          source: 'yearbook',
          rivals: [
            { value: 1, source: 'news' },
            { value: 2, source: 'news', also: ['yearbook'] },
          ],
        }),
      },
    }),
    aSection({ slug: 'words', title: '말', figures: {}, body: '말입니다. <Source id="news" />' }),
  ],
});

test('tells the sections that cite a source, newest edition first', () => {
  expect(
    citedBy(report)
      .get('news')
      ?.map(({ edition, slug }) => `${edition}/${slug}`),
  ).toEqual(['2021/jobs', '2021/words', '2020/jobs']);
  expect(citedBy(report).has('unused')).toBe(false);
});

test('tells each figure that cites a source once, and whether only for a value that it does not use', () => {
  const told = (source: string) =>
    citedByFigures(report)
      .get(source)
      ?.map(({ figure, isRival }) => figureKey(figure) + (isRival ? ' rival' : ''));
  expect(told('news')).toEqual(['2021/jobs', '2021/seeds rival', '2020/jobs']);
  expect(told('yearbook')).toEqual(['2021/jobs', '2021/seeds']);
  expect(told('unused')).toBeUndefined();
});

test('lists only the sources that something in the report cites or links to', () => {
  const of = (some: Parameters<typeof aReport>[0]) => citedSources(aReport(some)).map(({ id }) => id);
  const sources = { draft: aSource(), linked: aSource(), news: aSource(), page: aSource(), term: aSource() };
  expect(of({ sources })).toEqual(['news']);
  expect(
    of({
      sources,
      sections: [aSection({ body: '[출처](/sources/#linked)에 있습니다.' })],
      pages: [aPage({ body: '말입니다. <Source id="page" />' })],
      glossary: { seed: { name: '씨앗', definition: '심는 것.', source: 'term' } },
    }),
  ).toEqual(['linked', 'news', 'page', 'term']);
});
