import { coverDifferences } from './cover-differences.ts';
import { type EditionChanges, editionChanges } from '../edition-changes.ts';
import type { FieldDifference } from './field-differences.ts';
import { figuresBetween } from './figures-between.ts';
import { type HeadingPart, headingsBetween } from './headings-between.ts';
import { owedTargets } from '../owed-targets.ts';
import type { TargetPromise } from '../promise.ts';
import type { Chart, Edition, Figure, Report, Table } from '../report.ts';
import {
  comparableSections,
  type ComparableSections,
  type SectionBetween,
  sectionsBetween,
} from './sections-between.ts';
import { type SourcesBetween, sourcesBetween } from './sources-between.ts';
import { type Between, chartsBetween, type Subjects, tablesBetween } from './things-between.ts';

/** Everything that differs between an edition and an earlier one, each thing once; what is the same is there too, as such. */
export interface EditionDifferences {
  before: Edition;
  after: Edition;
  cover: FieldDifference[];
  sections: SectionBetween[];
  headings: Between<HeadingPart>[];
  figures: Between<Figure>[];
  charts: Between<Chart>[];
  tables: Between<Table>[];
  sources: SourcesBetween;
  /** Indicators, restatements and answered targets. */
  changes: EditionChanges;
  /** Targets that wait for an answer. */
  owed: TargetPromise[];
  /** What could not be held against the other edition, because it is not there; nor are its figures and headings. */
  unread: ComparableSections['unread'];
}

/** Everything that differs between two editions. Undefined where one of them is not there, or the first is not the earlier one. */
export function editionDifferences(
  report: Report,
  since: string,
  year: string,
): EditionDifferences | undefined {
  const changes = editionChanges(report, year, since);
  if (!changes) return undefined;
  const { before, edition: after } = changes;
  const { unread, ...comparable } = comparableSections(before, after);
  const sections = sectionsBetween(report, comparable, { before, after });
  const subjects = subjectsOf(comparable, sections);
  const of = <Item extends { section: string }>(side: 'before' | 'after', items: Map<string, Item>) => {
    const slugs = new Set(comparable[side].map(({ slug }) => slug));
    return [...items.values()].filter(({ section }) => slugs.has(section));
  };
  return {
    before,
    after,
    cover: coverDifferences(before, after, sections),
    sections,
    headings: headingsBetween(subjects),
    figures: figuresBetween(subjects, of('before', before.figures), of('after', after.figures)),
    charts: chartsBetween(subjects, of('before', before.charts), of('after', after.charts)),
    tables: tablesBetween(subjects, of('before', before.tables), of('after', after.tables)),
    sources: sourcesBetween(report, before, after),
    changes,
    owed: owedTargets(report, year),
    unread,
  };
}

function subjectsOf(
  { before, after }: Pick<ComparableSections, 'before' | 'after'>,
  sections: readonly SectionBetween[],
): Subjects {
  const kin = new Set(
    sections.flatMap(({ after, counterpart }) =>
      after ? counterpart.sections.map(({ slug }) => `${slug} ${after.slug}`) : [],
    ),
  );
  return { before, after, isOne: (was, is) => kin.has(`${was} ${is}`) };
}
