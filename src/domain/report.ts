import type { ChartData } from '../schema/chart.ts';
import type { EditionData } from '../schema/edition.ts';
import type { FigureData } from '../schema/figure.ts';
import type { IndicatorData } from '../schema/indicator.ts';
import type { PageData } from '../schema/page.ts';
import type { ReportData } from '../schema/report.ts';
import type { SectionData } from '../schema/section.ts';
import type { SourceData } from '../schema/source.ts';
import type { StrategyData } from '../schema/strategy.ts';
import type { TableData } from '../schema/table.ts';
import type { TermData } from '../schema/term.ts';
import type { LedgerLine } from './ledger.ts';
import type { Outline } from './outline.ts';
import type { Seal } from './seal.ts';

/** The documents of `content/` that could be read and obey their schema, not yet joined. */
export interface Content {
  report: ReportData;
  strategies: Record<string, StrategyData>;
  indicators: Record<string, IndicatorData>;
  sources: Record<string, SourceData>;
  glossary: Record<string, TermData>;
  editions: EditionFile[];
  sections: SectionFile[];
  pages: PageFile[];
  /** The files of the folder `public/`, which the site serves from its root: `photos/fair.jpg`. */
  publicFiles: string[];
  /** By year: the addresses that each edition has promised. */
  ledgers: Record<string, readonly LedgerLine[]>;
  /** By year: what each edition said when it was published, and its errata. */
  seals: Record<string, Seal>;
}

/** `file` is relative to the content folder: `2021/edition.yaml`. */
export interface EditionFile {
  year: string;
  file: string;
  data: EditionData;
}

export interface SectionFile {
  edition: string;
  slug: string;
  file: string;
  data: SectionData;
  outline: Outline;
}

export interface PageFile {
  slug: string;
  file: string;
  data: PageData;
  outline: Outline;
}

/** A figure in its place: `jobs-created` of the section `jobs` of the edition `2021`. */
export interface Figure extends FigureData {
  id: string;
  edition: string;
  section: string;
}

export interface Chart extends ChartData {
  id: string;
  edition: string;
  section: string;
}

export interface Table extends TableData {
  id: string;
  edition: string;
  section: string;
}

export interface Section extends SectionFile {
  /** The title of the group of the contents in which it stands. */
  group: string;
  /** Its place in the contents of the edition, counted from 1. */
  number: number;
}

export interface Edition extends EditionFile {
  /** In the order of the contents. Files that the contents do not name are not here. */
  sections: Section[];
  figures: Map<string, Figure>;
  charts: Map<string, Chart>;
  tables: Map<string, Table>;
}

export interface Source extends SourceData {
  id: string;
}

export interface Term extends TermData {
  id: string;
}

export interface Strategy extends StrategyData {
  id: string;
}

export interface Indicator extends IndicatorData {
  id: string;
}

/** All of it, joined. Built from the same content by Astro and by the command line. */
export interface Report {
  settings: ReportData;
  /** Newest first. */
  editions: Edition[];
  strategies: Map<string, Strategy>;
  indicators: Map<string, Indicator>;
  sources: Map<string, Source>;
  glossary: Map<string, Term>;
  pages: PageFile[];
  /** Every section file, those that no contents name included. */
  sectionFiles: SectionFile[];
  /** The files of the folder `public/`, which the site serves from its root: `photos/fair.jpg`. */
  publicFiles: string[];
  /** By year: the addresses that a published edition has promised. A draft has promised nothing. */
  ledgers: Map<string, readonly LedgerLine[]>;
  /** By year: what a published edition said when it was published, and its errata. */
  seals: Map<string, Seal>;
}

/**
 * Joins content to a report. Never fails: what contradicts itself is left out here and found by the checks. Of two
 * figures with one id the first in reading order stays.
 */
export function joinReport(content: Content): Report {
  const published = new Set(
    content.editions.filter(({ data }) => data.state === 'published').map(({ year }) => year),
  );
  const ofPublished = <Item>(byYear: Record<string, Item>) =>
    new Map(Object.entries(byYear).filter(([year]) => published.has(year)));
  return {
    settings: content.report,
    editions: content.editions
      .map((file) => joinEdition(file, content.sections))
      .sort((a, b) => b.year.localeCompare(a.year)),
    strategies: byId(content.strategies),
    indicators: byId(content.indicators),
    sources: byId(content.sources),
    glossary: byId(content.glossary),
    pages: content.pages,
    sectionFiles: content.sections,
    publicFiles: content.publicFiles,
    ledgers: ofPublished(content.ledgers),
    seals: ofPublished(content.seals),
  };
}

/** The edition on a year. */
export function findEdition({ editions }: Pick<Report, 'editions'>, year: string): Edition | undefined {
  return editions.find((edition) => edition.year === year);
}

function joinEdition(file: EditionFile, files: SectionFile[]): Edition {
  const own = new Map(files.filter(({ edition }) => edition === file.year).map((each) => [each.slug, each]));
  const sections = file.data.contents
    .flatMap(({ title, sections }) => sections.map((slug) => ({ group: title, slug })))
    .flatMap(({ group, slug }) => {
      const section = own.get(slug);
      own.delete(slug);
      return section ? [{ ...section, group }] : [];
    })
    .map((section, index) => ({ ...section, number: index + 1 }));
  return {
    ...file,
    sections,
    figures: gather(sections, (data) => data.figures),
    charts: gather(sections, (data) => data.charts),
    tables: gather(sections, (data) => data.tables),
  };
}

function gather<Item>(
  sections: Section[],
  pick: (data: SectionFile['data']) => Record<string, Item>,
): Map<string, Item & { id: string; edition: string; section: string }> {
  const gathered = new Map<string, Item & { id: string; edition: string; section: string }>();
  for (const { data, edition, slug } of sections) {
    for (const [id, item] of Object.entries(pick(data))) {
      if (!gathered.has(id)) gathered.set(id, { ...item, id, edition, section: slug });
    }
  }
  return gathered;
}

function byId<Item>(record: Record<string, Item>): Map<string, Item & { id: string }> {
  return new Map(Object.entries(record).map(([id, item]) => [id, { ...item, id }]));
}
