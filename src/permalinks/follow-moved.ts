import { type LedgerLine, whereTo } from '../domain/ledger.ts';
import { findEdition, type Report } from '../domain/report.ts';
import { standsAt } from './known-addresses.ts';
import { pageOf } from './moved.ts';
import { parsePermalink, formatPermalink } from './permalink.ts';
import { chartAddress, figureAddress } from './addresses.ts';
import { chartAnchor, figureAnchor } from './anchors.ts';
import { type Promised, promisedAddresses } from './promised-addresses.ts';

/**
 * Where broken addresses of an edition must have gone, as far as that needs no one to say so: the anchor of a chart, table or figure, of
 * which there is one in an edition, stands in another section by now; or the page is said to have moved, and the same anchor stands on the
 * page to which it leads.
 */
export function followMoved(
  report: Report,
  year: string,
  ledger: readonly LedgerLine[],
  broken: readonly string[],
): Map<string, string> {
  const edition = findEdition(report, year);
  const now = edition ? promisedAddresses(edition) : [];
  const found = new Map<string, string>();
  for (const address of broken) {
    const { anchor } = parsePermalink(address) ?? {};
    if (anchor === undefined) continue;
    const isUnique = ({ kind }: Promised) => kind === 'chart' || kind === 'table' || kind === 'entry';
    const name = renamed(year, ledger, anchor) ?? anchor;
    const unique = now.find((each) => isUnique(each) && parsePermalink(each.address)?.anchor === name);
    const page = whereTo(ledger, pageOf(address));
    const onNewPage = formatPermalink({ ...parsePermalink(page), anchor });
    const to = unique?.address ?? (standsAt(report, onNewPage) ? onNewPage : undefined);
    if (to !== undefined && to !== address) found.set(address, to);
  }
  return found;
}

/** The anchor, in a section, of a figure or chart of which the page is said to have moved to that of another one. */
function renamed(edition: string, ledger: readonly LedgerLine[], anchor: string): string | undefined {
  const { noun, id } = /^(?<noun>figure|chart)-(?<id>.+)$/.exec(anchor)?.groups ?? {};
  if (noun === undefined || id === undefined) return undefined;
  const page = noun === 'figure' ? figureAddress({ edition, id }) : chartAddress({ edition, id });
  const { figure, chart } = parsePermalink(whereTo(ledger, page)) ?? {};
  return figure === undefined ? chart && chartAnchor(chart) : figureAnchor(figure);
}

/** Where a broken address may have gone, likeliest first: what else of its kind the edition has not promised yet, then the rest. */
export function whereItMayBe(
  report: Report,
  year: string,
  ledger: readonly LedgerLine[],
  address: string,
): string[] {
  const edition = findEdition(report, year);
  const promised = new Set(ledger.map((line) => line.address));
  const kind = ledger.find((line) => line.address === address && line.kind !== 'moved')?.kind;
  const isPlace = address.includes('#');
  const same = (edition ? promisedAddresses(edition) : []).filter(
    (each) => each.kind === kind && each.address.includes('#') === isPlace,
  );
  const isNew = (each: { address: string }) => !promised.has(each.address);
  const isHere = (each: { address: string }) => pageOf(each.address) === pageOf(address);
  const likelihood = (each: { address: string }) => Number(isNew(each)) * 2 + Number(isHere(each));
  return same.toSorted((a, b) => likelihood(b) - likelihood(a)).map((each) => each.address);
}
