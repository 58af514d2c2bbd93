import type { LedgerLine, PromiseKind } from '../domain/ledger.ts';
import type { Edition, Section } from '../domain/report.ts';
import { editionAddress, figureAddress, sectionAddress } from './addresses.ts';
import { chartAnchor, figureAnchor, planAnchor, tableAnchor } from './anchors.ts';

/** An address that an edition makes, and what stands there. */
export interface Promised {
  kind: Exclude<PromiseKind, 'moved'>;
  address: string;
}

/** Every address that an edition promises as it stands: itself, then section by section in reading order. */
export function promisedAddresses(edition: Edition): Promised[] {
  return [
    { kind: 'edition', address: editionAddress(edition.year) },
    ...edition.sections.flatMap(addressesIn),
  ];
}

/** The lines that a ledger lacks for an edition as it stands. */
export function newPromises(ledger: readonly LedgerLine[], edition: Edition, date: string): LedgerLine[] {
  const known = new Set(ledger.map(({ address }) => address));
  return promisedAddresses(edition)
    .filter(({ address }) => !known.has(address))
    .map(({ kind, address }) => ({ date, kind, address }));
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
      return name === 'Chart'
        ? [at('chart', chartAnchor(id))]
        : name === 'Table'
          ? [at('table', tableAnchor(id))]
          : [];
    }),
    ...figures.map((id) => at('entry', figureAnchor(id))),
    ...figures.map((id): Promised => {
      return { kind: 'figure', address: figureAddress({ edition: section.edition, id }) };
    }),
  ];
}
