import { whereTo } from '../domain/ledger.ts';
import type { Edition, Report } from '../domain/report.ts';
import { type CitedEdition, citedEdition } from './citation.ts';
import type { Absolute } from './edition-data.ts';
import { type PermalinkRecord, permalinkRecords } from './permalink-record.ts';
import { ownAddress } from './own-address.ts';
import { codesOf } from './short-code.ts';

/** Every permalink of an edition, as `/api/2031/permalinks.json` tells them. */
export interface PermalinksOfEdition extends CitedEdition {
  /** Of the shape: it grows when a field goes or means something else, not when one comes. */
  version: 1;
  /** The number of the last erratum of the edition; 0 when there is none. */
  errata: number;
  permalinks: PermalinkRecord[];
  /** What was published at another address, and where it stands by now. */
  moved: { code: string; address: string; to: string }[];
}

export function permalinksOfEdition(
  report: Report,
  edition: Edition,
  absolute: Absolute,
): PermalinksOfEdition {
  const ledger = report.ledgers.get(edition.year) ?? [];
  return {
    version: 1,
    ...citedEdition(report, edition),
    errata: lastErratum(report, edition),
    permalinks: permalinkRecords(report, edition, absolute),
    moved: [...codesOf(ledger)]
      .map(([address, code]) => ({ code, address, to: ownAddress(whereTo(ledger, address)) }))
      .filter(({ address, to }) => to !== address)
      .map(({ code, address, to }) => ({ code, address: absolute(address), to: absolute(to) })),
  };
}

/** The number of the last erratum of an edition; 0 when there is none. */
export function lastErratum({ seals }: Report, { year }: Pick<Edition, 'year'>): number {
  return Math.max(0, (seals.get(year)?.length ?? 0) - 1);
}
