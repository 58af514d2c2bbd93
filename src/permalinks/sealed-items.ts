import type { SealedRecord } from '../domain/seal.ts';
import type { Edition, Report, Section } from '../domain/report.ts';
import { sourceUses } from '../domain/source-uses.ts';
import { editionAddress, figureAddress, sectionAddress, sourceAddress } from './addresses.ts';
import { chartAnchor, tableAnchor } from './anchors.ts';

/**
 * What each permalink of an edition says: its cover, sections, the text under each heading, figures, tables and charts, and the
 * sources that it cites. How the author has laid out the files does not matter, nor do days of editing, and what other files
 * say of the edition (names of indicators and strategies, terms) may go on changing. An empty field is as good as none.
 */
export function sealedItems(report: Report, edition: Edition): Map<string, SealedRecord> {
  const sources = new Set(
    sourceUses(report)
      .filter((use) => use.edition === edition.year)
      .map(({ id }) => id),
  );
  return new Map<string, SealedRecord>([
    [editionAddress(edition.year), coverRecord(edition)],
    ...edition.sections.flatMap((section) => itemsIn(report, section)),
    ...[...report.sources.values()]
      .filter(({ id }) => sources.has(id))
      .map(({ id, ...source }): [string, SealedRecord] => [sourceAddress(id), pruned(source)]),
  ]);
}

function coverRecord({ data }: Edition): SealedRecord {
  const { headline, lead, message, strategies, ended, contents } = data;
  return pruned({
    headline,
    lead,
    message,
    strategies,
    'key-figures': data['key-figures'],
    ended,
    contents,
  });
}

function itemsIn(report: Report, section: Section): [string, SealedRecord][] {
  const { data, outline } = section;
  const { title, nav, summary, strategy, continues, plan, answers, shares } = data;
  const [opening, ...parts] = outline.parts;
  const at = (anchor: string) => sectionAddress(section, anchor);
  const headings = new Map(outline.headings.map(({ id, text }) => [id, text]));
  return [
    [
      sectionAddress(section),
      pruned({
        title,
        nav,
        summary,
        strategy,
        continues,
        'key-figures': data['key-figures'],
        plan,
        answers,
        shares,
        text: opening?.blocks,
        headings: parts.map(({ id }) => id),
        entries: Object.keys(data.figures),
      }),
    ],
    ...parts.map(({ id = '', blocks }): [string, SealedRecord] => [
      at(id),
      pruned({ title: headings.get(id), text: blocks }),
    ]),
    ...Object.entries(data.tables).map(([id, table]): [string, SealedRecord] => [
      at(tableAnchor(id)),
      pruned(table),
    ]),
    ...Object.entries(data.charts).map(([id, chart]): [string, SealedRecord] => [
      at(chartAnchor(id)),
      pruned(chart),
    ]),
    ...Object.entries(data.figures).map(([id, figure]): [string, SealedRecord] => [
      figureAddress({ edition: section.edition, id }),
      pruned({ ...figure, ...scopeOf(report, figure.scope) }),
    ]),
  ];
}

/** Whose figure it is, and whether that is the organisation itself. */
function scopeOf({ settings }: Report, id: string): { scope: string; own: boolean } {
  const { label = id, own = false } = settings.scopes[id] ?? {};
  return { scope: label, own };
}

/** Without the fields that say nothing: undefined, false, empty lists and objects. */
function pruned(record: object): SealedRecord {
  return Object.fromEntries(
    Object.entries(record)
      .map(([key, value]): [string, unknown] => [key, prunedValue(value)])
      .filter(([, value]) => !isEmpty(value)),
  );
}

function prunedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prunedValue);
  return typeof value === 'object' && value !== null ? pruned(value) : value;
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === false;
}
