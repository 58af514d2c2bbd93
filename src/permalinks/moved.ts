import { type LedgerLine, whereTo } from '../domain/ledger.ts';
import { oncePerReport } from '../domain/once-per-report.ts';
import type { Report } from '../domain/report.ts';
import { formatPermalink, parsePermalink } from './permalink.ts';

/** A published address that moved, and where it leads by now. */
export interface Moved {
  /** The anchor of the old address; none for the page itself. */
  anchor?: string;
  address: string;
  to: string;
}

/** The published addresses that moved, by the path of their page, in the order in which they moved. */
export const movedAddresses = oncePerReport((report: Report): Map<string, Moved[]> => {
  const moved = new Map<string, Moved[]>();
  for (const ledger of report.ledgers.values()) {
    for (const [page, each] of movedIn(ledger)) moved.set(page, [...(moved.get(page) ?? []), ...each]);
  }
  return moved;
});

/** What moved away from a page. */
export function movedFrom(report: Report, page: string): Moved[] {
  return movedAddresses(report).get(page) ?? [];
}

function movedIn(ledger: readonly LedgerLine[]): Map<string, Moved[]> {
  const old = new Set(ledger.flatMap(({ kind, address }) => (kind === 'moved' ? [address] : [])));
  return Map.groupBy(
    [...old].map((address): Moved => {
      const anchor = parsePermalink(address)?.anchor;
      return { address, to: whereTo(ledger, address), ...(anchor !== undefined && { anchor }) };
    }),
    ({ address }) => pageOf(address),
  );
}

/** The path of an address without its anchor. */
export function pageOf(address: string): string {
  const { anchor: _, ...parts } = parsePermalink(address) ?? {};
  return formatPermalink(parts);
}
