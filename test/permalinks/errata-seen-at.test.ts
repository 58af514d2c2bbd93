import { expect, test } from 'vitest';
import { errataOf } from '../../src/permalinks/errata.ts';
import { errataSeenAt } from '../../src/permalinks/errata-seen-at.ts';
import { aFigure, anEdition, aReport, aSection, aSource } from '../checks/a-report.ts';
import { editionOf, fixtureReport } from './of-fixture.ts';

const corrected = await fixtureReport('corrected');
const seen = (address: string) =>
  errataSeenAt(corrected, editionOf(corrected, address.slice(1, 5)), address).map(({ id }) => id);

test.each([
  ['the figure that it changed', '/2032/figures/satisfaction/', ['2032-1']],
  ['the entry of it', '/2032/visitors/#figure-satisfaction', ['2032-1']],
  ['the heading under which it is shown', '/2032/visitors/#visitors', ['2032-1']],
  ['the section', '/2032/visitors/', ['2032-1']],
  ['the cover', '/2032/', ['2032-1']],
  ['no other figure', '/2032/figures/visitors/', []],
  ['no other section', '/2032/seeds/', []],
  ['no other chart', '/2032/charts/seeds-by-year/', []],
  ['no other edition', '/2034/', []],
])('sees an erratum at %s', (_, address, ids) => {
  expect(seen(address)).toEqual(ids);
});

const published = { number: 0, opening: { kind: 'publishing' as const, date: '2031-12-02' } };
const words = { reason: '잘못 옮겼다.', approved: '가람' };
const correction = (number: number, date: string, items: Record<string, Record<string, string>>) => ({
  number,
  opening: { kind: 'correction' as const, date, ...words },
  items,
});
const charts = {
  growth: { title: '늘었다', type: 'bar' as const, figures: ['jobs', '2030/jobs'] },
};
const report = aReport({
  sections: [
    aSection({
      edition: '2031',
      figures: { jobs: aFigure(), more: aFigure() },
      charts,
      body: '<Chart id="growth" />',
    }),
    aSection({ edition: '2030', figures: { jobs: aFigure() } }),
  ],
  editions: [anEdition({ year: '2031' }), anEdition({ year: '2030' })],
  seals: {
    '2031': [
      {
        ...published,
        items: {
          '/2031/figures/jobs/': { value: '1' },
          '/2031/figures/more/': { value: '1' },
          '/2031/jobs/#chart-growth': { title: '줄었다' },
        },
      },
      correction(1, '2032-01-05', {
        '/2031/figures/jobs/': { value: '2' },
        '/2031/figures/more/': { value: '2' },
      }),
      correction(2, '2032-03-05', { '/2031/jobs/#chart-growth': { title: '늘었다' } }),
    ],
    '2030': [
      { ...published, items: { '/2030/figures/jobs/': { value: '1' } } },
      correction(1, '2032-02-05', { '/2030/figures/jobs/': { value: '2' } }),
    ],
  },
});

test('sees at a chart, oldest first, what was changed in it and in the figures that it shows, of other editions too', () => {
  const errata = errataSeenAt(report, editionOf(report, '2031'), '/2031/charts/growth/');
  expect(errata.map(({ id, changes }) => [id, changes.map(({ address }) => address)])).toEqual([
    ['2031-1', ['/2031/figures/jobs/']],
    ['2030-1', ['/2030/figures/jobs/']],
    ['2031-2', ['/2031/jobs/#chart-growth']],
  ]);
});

test('sees at a figure what was changed in its target and in its source, and at a chart or table wherever that is shown', () => {
  const told = aReport({
    sections: [
      aSection({
        edition: '2031',
        figures: { jobs: aFigure({ target: 'aim', source: 'news' }), aim: aFigure({ kind: 'target' }) },
        charts: { growth: { title: '늘었다', type: 'progress' as const, figures: ['jobs'] } },
        tables: {
          all: {
            title: '모두',
            columns: ['값'],
            rows: [{ label: '일자리', figures: ['jobs'], total: false }],
          },
        },
      }),
      aSection({ edition: '2031', slug: 'more', body: '<Chart id="growth" />\n\n<Table id="all" />' }),
    ],
    editions: [anEdition({ year: '2031', contents: [{ title: '성과', sections: ['jobs', 'more'] }] })],
    sources: { news: aSource() },
    seals: {
      '2031': [
        {
          ...published,
          items: {
            '/2031/figures/aim/': { value: '1' },
            '/sources/#news': { title: '가' },
            '/2031/jobs/#table-all': { title: '가' },
          },
        },
        correction(1, '2032-01-05', { '/2031/figures/aim/': { value: '2' } }),
        correction(2, '2032-01-06', { '/sources/#news': { title: '나' } }),
        correction(3, '2032-01-07', { '/2031/jobs/#table-all': { title: '나' } }),
      ],
    },
  });
  const idsAt = (address: string) => errataSeenAt(told, editionOf(told, '2031'), address).map(({ id }) => id);
  expect(idsAt('/2031/figures/jobs/')).toEqual(['2031-1', '2031-2']);
  expect(idsAt('/2031/charts/growth/')).toEqual(['2031-1', '2031-2']);
  expect(idsAt('/2031/more/#table-all')).toEqual(['2031-1', '2031-2', '2031-3']);
  expect(idsAt('/2031/figures/aim/')).toEqual(['2031-1', '2031-2']);
});

test('leaves the errata of the report as they are', () => {
  expect(errataOf(report).map(({ id, changes }) => [id, changes.length])).toEqual([
    ['2031-2', 1],
    ['2030-1', 1],
    ['2031-1', 2],
  ]);
});
