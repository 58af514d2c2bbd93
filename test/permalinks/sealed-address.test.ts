import { expect, test } from 'vitest';
import { promisedAddresses } from '../../src/permalinks/promised-addresses.ts';
import { sealedAddress } from '../../src/permalinks/sealed-address.ts';
import { sealedItems } from '../../src/permalinks/sealed-items.ts';
import { editionOf, fixtureReport } from './of-fixture.ts';

const report = await fixtureReport('told-over-years');

test.each([
  ['2032', '/2032/charts/seeds-by-year/', '/2032/seeds/#chart-seeds-by-year'],
  ['2032', '/2032/seeds/#chart-seeds-by-year', '/2032/seeds/#chart-seeds-by-year'],
  ['2032', '/2032/seeds/#figure-seeds-kept', '/2032/figures/seeds-kept/'],
  ['2032', '/2032/figures/seeds-kept/', '/2032/figures/seeds-kept/'],
  ['2031', '/2031/seeds/#plan-seeds', '/2031/seeds/'],
  ['2031', '/2031/seeds/#vault', '/2031/seeds/#vault'],
  ['2031', '/2031/seeds/', '/2031/seeds/'],
  ['2031', '/2031/', '/2031/'],
  ['2031', '/2031/charts/unknown/', '/2031/charts/unknown/'],
])('finds in the seal of %s what stands at %s', (year, address, sealed) => {
  expect(sealedAddress(editionOf(report, year), address)).toBe(sealed);
});

test('leads from everything that is promised to something that is sealed', () => {
  for (const edition of report.editions) {
    const sealed = new Set(sealedItems(report, edition).keys());
    const lost = promisedAddresses(edition).filter(
      ({ address }) => !sealed.has(sealedAddress(edition, address)),
    );
    expect(lost).toEqual([]);
  }
});
