import type { LedgerLine, PromiseKind } from '../domain/ledger.ts';
import type { Edition, Section } from '../domain/report.ts';
import { chartAddress, editionAddress, figureAddress, sectionAddress } from './addresses.ts';
import { chartAnchor, figureAnchor, planAnchor, tableAnchor } from './anchors.ts';
import { newCodes } from './short-code.ts';

/** An address that an edition makes, and what stands there. */
export interface Promised {
  kind: Exclude<PromiseKind, 'code' | 'moved'>;
  address: string;
}

/** Every address that an edition promises as it stands: itself, then section by section in reading order. */
export function promisedAddresses(edition: Edition): Promised[] {
  const all: Promised[] = [
    { kind: 'edition', address: editionAddress(edition.year) },
    ...edition.sections.flatMap(addressesIn),
  ];
  // A chart that several sections show has one page.
  return [...new Map(all.map((each) => [each.address, each])).values()];
}

/** The addresses of an edition that have a short code: all but the anchors at which a section holds what has a page of its own. */
export function codedAddresses(edition: Edition): string[] {
  return promisedAddresses(edition)
    .filter(({ kind, address }) => kind !== 'entry' && !(kind === 'chart' && address.includes('#')))
    .map(({ address }) => address);
}

/** The lines that a ledger lacks for an edition as it stands: addresses, then their codes. */
export function newPromises(ledger: readonly LedgerLine[], edition: Edition, date: string): LedgerLine[] {
  const known = new Set(ledger.map(({ address }) => address));
  const { year } = edition;
  return [
    ...promisedAddresses(edition)
      .filter(({ address }) => !known.has(address))
      .map(({ kind, address }) => ({ date, kind, address })),
    ...newCodes(ledger, { year, date, addresses: codedAddresses(edition) }),
  ];
}

function addressesIn(section: Section): Promised[] {
  const { data, outline } = section;
  const at = (kind: Promised['kind'], anchor: string): Promised => ({
    kind,
    address: sectionAddress(section, anchor),
  });
  const figures = Object.keys(data.figures);
  return [
    { kind: 'section', address: sectionAddress(section) },
    ...outline.headings.flatMap(({ id }) => (id === undefined ? [] : [at('heading', id)])),
    ...outline.tags.flatMap(({ name, attributes: { id } }): Promised[] => {
      if (name === 'Plan') return [at('plan', planAnchor(section.slug))];
      if (id === undefined) return [];
      if (name === 'Table') return [at('table', tableAnchor(id))];
      const page = chartAddress({ edition: section.edition, id });
      return name === 'Chart' ? [at('chart', chartAnchor(id)), { kind: 'chart', address: page }] : [];
    }),
    ...figures.map((id) => at('entry', figureAnchor(id))),
    ...figures.map((id): Promised => {
      return { kind: 'figure', address: figureAddress({ edition: section.edition, id }) };
    }),
  ];
}
