import type { EditionDifferences } from './edition-differences.ts';

/** How many things of a kind became what. */
export interface StatusCounts {
  added: number;
  removed: number;
  changed: number;
  same: number;
}

/** What an edition can add, remove and change. */
export const countedKinds = ['sections', 'headings', 'figures', 'tables', 'charts', 'sources'] as const;
export type CountedKind = (typeof countedKinds)[number];

/** How many things of each kind became what between two editions. A source is cited or not; it does not change. */
export function differenceCounts(differences: EditionDifferences): Record<CountedKind, StatusCounts> {
  const { sections, headings, figures, tables, charts, sources } = differences;
  return {
    sections: counted(sections),
    headings: counted(headings),
    figures: counted(figures),
    tables: counted(tables),
    charts: counted(charts),
    sources: {
      added: sources.added.length,
      removed: sources.removed.length,
      changed: 0,
      same: sources.kept.length,
    },
  };
}

function counted(all: readonly { status: keyof StatusCounts }[]): StatusCounts {
  const of = (status: keyof StatusCounts) => all.filter((each) => each.status === status).length;
  return { added: of('added'), removed: of('removed'), changed: of('changed'), same: of('same') };
}
