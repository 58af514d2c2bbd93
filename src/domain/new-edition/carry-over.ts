import type { Figure, Report, Section } from '../report.ts';
import { type Restatement, restatementsOf } from '../restatement.ts';
import { changedIndicators, type ChangedIndicator } from './changed-indicators.ts';
import { gapsInSeries, type SeriesGap } from './series-gaps.ts';
import type { DueTarget, NewEdition } from './new-edition.ts';
import { newCharts } from './new-charts.ts';
import { newTables } from './new-tables.ts';

/** What a new edition took over, what it left behind, and what its author should look at. */
export interface CarryOver {
  carried: Record<'sections' | 'headings' | 'figures' | 'tables' | 'charts', number>;
  left: {
    /** Sections that the author has chosen, then those that an edition in between has ended. */
    sections: Section[];
    figures: Figure[];
    /** By section and id: `jobs#by-year`. */
    tables: string[];
    charts: string[];
    /** The sections whose plan stays. */
    plans: Section[];
    /** Whether the cover had the words of a person. */
    message: boolean;
  };
  due: readonly DueTarget[];
  changed: ChangedIndicator[];
  gaps: SeriesGap[];
  /** What the edition after which it is shaped states differently than earlier ones, and later ones than it. */
  restated: Restatement[];
}

/** Tells what became of the edition after which a new one is shaped. */
export function carryOver(edition: NewEdition): CarryOver {
  const { report, like, sections, endedSince, without, figures, due } = edition;
  const stated = sections.map((section) => ({
    section,
    tables: Object.keys(newTables(edition, section)),
    charts: Object.keys(newCharts(edition, section)),
  }));
  const leftBehind = (kind: 'tables' | 'charts') =>
    stated.flatMap(({ section, [kind]: kept }) =>
      Object.keys(section.data[kind])
        .filter((id) => !kept.includes(id))
        .map((id) => `${section.slug}#${id}`),
    );
  const slugs = sections.map(({ slug }) => slug);
  return {
    carried: {
      sections: sections.length,
      headings: sections.flatMap(({ outline }) => outline.headings).length,
      figures: figures.size,
      tables: stated.flatMap(({ tables }) => tables).length,
      charts: stated.flatMap(({ charts }) => charts).length,
    },
    left: {
      sections: [...like.sections.filter(({ slug }) => without.has(slug)), ...endedSince],
      figures: [...like.figures.values()].filter(
        ({ id, section }) => slugs.includes(section) && !figures.has(id),
      ),
      tables: leftBehind('tables'),
      charts: leftBehind('charts'),
      plans: sections.filter(({ data }) => data.plan !== undefined),
      message: like.data.message !== undefined,
    },
    due,
    changed: changedIndicators(edition),
    gaps: gapsInSeries(edition),
    restated: restatedIn(report, like.year),
  };
}

function restatedIn(report: Report, year: string): Restatement[] {
  return restatementsOf(report).filter(
    ({ later, earlier }) => later.edition === year || earlier.some(({ edition }) => edition === year),
  );
}
