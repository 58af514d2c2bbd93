import { plainAmount } from '../domain/amount.ts';
import { englishAmount } from '../domain/english-amount.ts';
import { shownAmount } from '../domain/figure.ts';
import { findTarget } from '../domain/figure-reference.ts';
import type { LedgerLine, PromiseKind } from '../domain/ledger.ts';
import { oncePerReport } from '../domain/once-per-report.ts';
import { type Edition, type Figure, findEdition, type Report, type Section } from '../domain/report.ts';
import type { ErratumKind } from '../domain/seal.ts';
import { citedSource } from '../domain/source-label.ts';
import type { FigureData } from '../schema/figure.ts';
import { addressName } from './address-name.ts';
import type { Absolute } from './edition-data.ts';
import { errataSeenAt } from './errata-seen-at.ts';
import type { Erratum } from './errata.ts';
import { toldChanges, type ToldChange } from './erratum-words.ts';
import { figuresAt } from './figures-at.ts';
import { newerOf } from './newer.ts';
import { parsePermalink } from './permalink.ts';
import { codedAddresses, promisedAddresses } from './promised-addresses.ts';
import { codesOf } from './short-code.ts';

/**
 * What a briefing needs to know of a permalink to link it, to cite it and to tell what became of it. It survives JSON: the build writes all
 * records of an edition into one file (`/api/2031/permalinks.json`), from which the browser and other programs read.
 */
export interface PermalinkRecord {
  kind: RecordKind;
  /** Absolute. */
  address: string;
  /** Its short code: `2031-175`. A draft has none. */
  code: string;
  /** Its name, of a figure its label. */
  title: string;
  /** The title of the section that it is a part of; none of a section and of a cover. */
  section?: string;
  /** What a figure states. */
  value?: RecordValue;
  /** The sources of a figure, chart or table, as they are cited, and the same in English. */
  sources: string[];
  englishSources: string[];
  /** What was corrected in it since it was published, oldest first. */
  errata: RecordErratum[];
  /** The same thing in the newest edition that has it. */
  newer?: { edition: string; address: string; title: string };
}

export type RecordKind = Exclude<PromiseKind, 'entry' | 'code' | 'moved'>;

/** What a figure states: as data, and as it is read. */
export interface RecordValue {
  /** Exact decimal text in its unit. */
  value: string;
  unit: string;
  /** As it is read: `903명`, `약 1조 5,485억 원`; and in English. */
  words: string;
  english: string;
  period: string;
  kind: FigureData['kind'];
  status?: NonNullable<FigureData['status']>;
  /** Whose figure it is, and whether that is the organisation itself. */
  scope: string;
  own: boolean;
  target?: { words: string; share?: string };
}

export interface RecordErratum {
  id: string;
  date: string;
  kind: ErratumKind;
  reason: string;
  /** What it changed at this permalink, as it is read: before and after, where there was and is something. */
  changes: { name: string; before?: string; after?: string }[];
}

/** The records of everything in an edition that has a short code, in the order of the edition. */
export function permalinkRecords(report: Report, edition: Edition, absolute: Absolute): PermalinkRecord[] {
  return codedAddresses(edition).map((address) => permalinkRecord(report, edition, address, absolute));
}

/** The record of one permalink of an edition. */
export function permalinkRecord(
  report: Report,
  edition: Edition,
  address: string,
  absolute: Absolute,
): PermalinkRecord {
  const section = sectionOf(edition, address);
  const figure = edition.figures.get(parsePermalink(address)?.figure ?? '');
  const newer = newerOf(report, edition, address);
  return {
    kind: kindAt(edition, address),
    address: absolute(address),
    code: codesIn(report.ledgers.get(edition.year) ?? none).get(address) ?? '',
    title: titleAt(report, edition, address),
    ...(section && kindAt(edition, address) !== 'section' && { section: section.data.title }),
    ...(figure && { value: valueOf(report, figure) }),
    ...sourcesOf(report, figuresAt(report, edition, address)),
    errata: errataSeenAt(report, edition, address).map((erratum) => erratumOf(report, erratum)),
    ...(newer && {
      newer: {
        ...newer,
        address: absolute(newer.address),
        title: titleAt(report, findEdition(report, newer.edition) ?? edition, newer.address),
      },
    }),
  };
}

const none: readonly LedgerLine[] = [];
const codesIn = oncePerReport(codesOf);
const kindsOf = oncePerReport(
  (edition: Edition) =>
    new Map(promisedAddresses(edition).map(({ address, kind }) => [address, kind as RecordKind])),
);

/** The section that a permalink is, or is a part of. */
function sectionOf({ sections, figures, charts }: Edition, address: string): Section | undefined {
  const { section, figure, chart } = parsePermalink(address) ?? {};
  const slug = section ?? figures.get(figure ?? '')?.section ?? charts.get(chart ?? '')?.section;
  return sections.find((each) => each.slug === slug);
}

function kindAt(edition: Edition, address: string): RecordKind {
  return kindsOf(edition).get(address) ?? 'edition';
}

function titleAt(report: Report, edition: Edition, address: string): string {
  const kind = kindAt(edition, address);
  const section = sectionOf(edition, address);
  if (kind === 'section' && section) return section.data.title;
  return plain((kind === 'plan' && section?.data.plan?.name) || addressName(report, address));
}

function sourcesOf(
  { sources }: Report,
  figures: readonly Figure[],
): Pick<PermalinkRecord, 'sources' | 'englishSources'> {
  const ids = new Set(figures.map(({ source }) => source));
  const found = [...ids].flatMap((id) => sources.get(id) ?? []);
  return {
    sources: found.map((source) => citedSource(source, sources)),
    englishSources: found.map((source) => citedSource(source, sources, 'english')),
  };
}

function valueOf(report: Report, figure: Figure): RecordValue {
  const extra = report.settings.units;
  const { value, unit, period, kind, status, scope } = figure;
  const target = findTarget(report, figure);
  const share = target && shownAmount(figure, target, 'share', extra);
  return {
    value,
    unit,
    words: plainAmount(figure, { extra }),
    english: englishAmount(figure, extra),
    period,
    kind,
    ...(status && { status }),
    scope: report.settings.scopes[scope]?.label ?? scope,
    own: report.settings.scopes[scope]?.own ?? false,
    ...(target && {
      target: { words: plainAmount(target, { extra }), ...(share && { share: plainAmount(share) }) },
    }),
  };
}

function erratumOf(report: Report, erratum: Erratum): RecordErratum {
  const { id, date, kind, reason } = erratum;
  return { id, date, kind, reason, changes: changesIn(toldChanges(report, erratum)) };
}

function changesIn(changes: readonly ToldChange[]): RecordErratum['changes'] {
  return changes.flatMap(({ name, fields }) =>
    fields.map(({ name: field, before, after }) => ({
      name: `${name}: ${field}`,
      ...(before !== undefined && { before: plain(before) }),
      ...(after !== undefined && { after: plain(after) }),
    })),
  );
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
