import { sealedItems } from '../../src/permalinks/sealed-items.ts';
import { newPromises } from '../../src/permalinks/promised-addresses.ts';
import type { Report } from '../../src/domain/report.ts';

/** The report as it is now, with the ledgers and seals that another one would have been published with. */
export function sealedAs(then: Report, now: Report): Report {
  const date = '2031-12-02';
  return {
    ...now,
    ledgers: new Map(then.editions.map((edition) => [edition.year, newPromises([], edition, date)])),
    seals: new Map(
      then.editions.map((edition) => [
        edition.year,
        [
          {
            number: 0,
            opening: { kind: 'publishing' as const, date: edition.data.published ?? date },
            items: Object.fromEntries(sealedItems(then, edition)),
          },
        ],
      ]),
    ),
  };
}
