import { expect, test } from 'vitest';
import { newerOf } from '../../src/permalinks/newer.ts';
import { promisedAddresses } from '../../src/permalinks/promised-addresses.ts';
import { withoutDrafts } from '../../src/domain/without-drafts.ts';
import { joinReport } from '../../src/domain/report.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { editionOf, fixtureReport } from './of-fixture.ts';

const report = await fixtureReport('told-over-years');

test.each([
  ['a figure', '/2031/figures/seeds-kept/', '/2034/figures/seeds-kept/'],
  [
    'a figure that only a later edition but not the newest has',
    '/2032/figures/kinds-target/',
    '/2033/figures/kinds-target/',
  ],
  ['a figure that no later edition has', '/2031/figures/birds/', undefined],
  ['a chart', '/2032/charts/seeds-by-year/', '/2034/charts/seeds-by-year/'],
  ['a section under another name', '/2031/forest/', '/2034/habitats/'],
  ['a section that has been given up', '/2031/school/', '/2033/classes/'],
  ['a heading, as the section of it', '/2031/forest/#planting', '/2034/habitats/'],
  ['a plan, as the section of it', '/2031/seeds/#plan-seeds', '/2034/seeds/'],
  ['a cover', '/2031/', '/2034/'],
  ['a cover of the newest', '/2034/', undefined],
  ['a figure of the newest', '/2034/figures/seeds-kept/', undefined],
])('finds the newest of %s', (_, address, newer) => {
  const edition = editionOf(report, address.slice(1, 5));
  expect(newerOf(report, edition, address)).toEqual(
    newer === undefined ? undefined : { edition: newer.slice(1, 5), address: newer },
  );
});

test('finds for everything a place that is promised, in a later edition', () => {
  const promised = new Set(report.editions.flatMap(promisedAddresses).map(({ address }) => address));
  for (const edition of report.editions) {
    for (const { address } of promisedAddresses(edition)) {
      const newer = newerOf(report, edition, address);
      if (!newer) continue;
      expect(newer.edition > edition.year).toBe(true);
      expect(promised).toContain(newer.address);
    }
  }
});

test('finds nothing in a draft', async () => {
  const { content } = await readContent('test/fixtures/told-over-years');
  if (!content) throw new Error('The fixture cannot be read.');
  const editions = content.editions.map((edition) =>
    edition.year === '2034' ? { ...edition, data: { ...edition.data, state: 'draft' as const } } : edition,
  );
  const drafted = { ...content, editions };
  for (const shown of [drafted, withoutDrafts(drafted)]) {
    const then = joinReport(shown);
    for (const address of [
      '/2031/',
      '/2031/seeds/',
      '/2031/figures/seeds-kept/',
      '/2032/charts/seeds-by-year/',
    ]) {
      expect(newerOf(then, editionOf(then, address.slice(1, 5)), address)?.edition).not.toBe('2034');
    }
  }
});
