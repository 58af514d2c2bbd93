import { type LedgerLine, stopsOf, whereTo } from '../domain/ledger.ts';
import { oncePerReport } from '../domain/once-per-report.ts';
import type { Edition, Figure, Report, Section } from '../domain/report.ts';
import { type ErratumKind, type SealDifference, sealDifferences, sealedState } from '../domain/seal.ts';
import { statedFields } from '../domain/wording.ts';
import { figureAddress } from './addresses.ts';
import { erratumAnchor } from './anchors.ts';
import { formatPermalink, parsePermalink } from './permalink.ts';

/** A dated, visible correction of a published edition. */
export interface Erratum {
  /** `2031-2`: the second one of the edition on 2031. */
  id: string;
  edition: string;
  date: string;
  kind: ErratumKind;
  reason: string;
  /** Who approved it. */
  approved: string;
  /** What changed, computed from the seal. */
  changes: ErratumChange[];
}

export interface ErratumChange extends SealDifference {
  /** The address at which it stood before, where it has moved. */
  from?: string;
}

/** Every erratum of the report, newest first; of one day, the newest edition first, and the last of it first. */
export const errataOf = oncePerReport((report): Erratum[] =>
  [...report.seals]
    .flatMap(([edition, seal]) =>
      seal.flatMap(({ number, opening }): Erratum[] => {
        if (opening.kind === 'publishing') return [];
        const changes = sealDifferences(sealedState(seal, number - 1), sealedState(seal, number));
        const ledger = report.ledgers.get(edition) ?? [];
        return [{ id: `${edition}-${number}`, edition, ...opening, changes: joinMoved(changes, ledger) }];
      }),
    )
    .sort(
      (a, b) =>
        b.date.localeCompare(a.date) ||
        b.edition.localeCompare(a.edition) ||
        b.id.localeCompare(a.id, 'en', { numeric: true }),
    ),
);

/** What is gone from one address and stands at another is one change. */
export function joinMoved(changes: SealDifference[], ledger: readonly LedgerLine[]): ErratumChange[] {
  const gone = changes.filter(({ address, after }) => !after && whereTo(ledger, address) !== address);
  const joined = changes
    .filter((change) => !gone.includes(change))
    .map((change): ErratumChange => {
      const old = change.before
        ? undefined
        : gone.find(({ address }) => stopsOf(ledger, address).includes(change.address));
      return old ? { ...change, before: old.before, from: old.address } : change;
    });
  const told = new Set(joined.map(({ from }) => from));
  return [...joined, ...gone.filter(({ address }) => !told.has(address))];
}

/** The errata of an edition that changed what an address says, newest first. */
export function errataAt(report: Report, edition: string, address: string): Erratum[] {
  return byAddress(report).get(`${edition} ${address}`) ?? [];
}

/** The errata that changed anything in a section, its headings, charts, tables and figures included, newest first. */
export function errataOfSection(report: Report, section: Section): Erratum[] {
  return errataOf(report).filter(
    (erratum) =>
      erratum.edition === section.edition &&
      erratum.changes.some(({ address }) => isOfSection(section, nowAt(report, section.edition, address))),
  );
}

/** Whether an address is that of a section, of a place on its page or of one of its figures. */
export function isOfSection({ edition, slug, data }: Section, address: string): boolean {
  const parts = parsePermalink(address) ?? {};
  const isFigure = parts.figure !== undefined && Object.hasOwn(data.figures, parts.figure);
  return parts.edition === edition && (parts.section === slug || isFigure);
}

/** The errata that changed what a figure states: its value, unit, period or source, not its words only. Newest first. */
export function errataOfFigure(report: Report, { edition, id }: Pick<Figure, 'edition' | 'id'>): Erratum[] {
  const address = figureAddress({ edition, id });
  return errataAt(report, edition, address).filter(({ changes }) =>
    changes.some(
      (change) => nowAt(report, edition, change.address) === address && statedFields(change).length > 0,
    ),
  );
}

/** The errata of an edition, newest first. */
export function errataOfEdition(report: Report, { year }: Pick<Edition, 'year'>): Erratum[] {
  return errataOf(report).filter(({ edition }) => edition === year);
}

/** The day on which something was last edited: the day its author wrote, or that of a later erratum. */
export function lastEdited(updated: string, errata: readonly Erratum[]): string {
  return [updated, ...errata.map(({ date }) => date)].sort().at(-1) ?? updated;
}

/** Where an erratum stands in the list of all of them. */
export function erratumAddress({ id }: Pick<Erratum, 'id'>): string {
  return formatPermalink({ page: 'errata', anchor: erratumAnchor(id) });
}

/** Where what an erratum changed stands by now. */
export function nowAt({ ledgers }: Pick<Report, 'ledgers'>, edition: string, address: string): string {
  return whereTo(ledgers.get(edition) ?? [], address);
}

const byAddress = oncePerReport(group);

function group(report: Report): Map<string, Erratum[]> {
  const groups = new Map<string, Erratum[]>();
  for (const erratum of errataOf(report)) {
    const { edition, changes } = erratum;
    const keys = new Set(changes.map(({ address }) => `${edition} ${nowAt(report, edition, address)}`));
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), erratum]);
  }
  return groups;
}
