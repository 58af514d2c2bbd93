import { findFigure } from './figure-reference.ts';
import { oncePerReport } from './once-per-report.ts';
import type { Figure, Report, Source } from './report.ts';
import { sectionName } from './section-name.ts';
import { sectionSources } from './section-sources.ts';
import { sourceUses, sourceUsesIn } from './source-uses.ts';

/** A section that cites a source. */
interface Citation {
  edition: string;
  slug: string;
  title: string;
}

/** A figure that cites a source: for its value, or for another value that it does not use. */
interface FigureCitation {
  figure: Figure;
  isRival: boolean;
}

/** For every source the sections that cite it, newest edition first and in reading order. Uncited sources are absent. */
export const citedBy = oncePerReport(({ editions }): Map<string, Citation[]> =>
  grouped(
    editions.flatMap(({ sections }) =>
      sections.flatMap((section) => {
        const { edition, slug } = section;
        const citation = { edition, slug, title: sectionName(section) };
        return sectionSources(section).map((id): [string, Citation] => [id, citation]);
      }),
    ),
  ),
);

/** For every source the figures that cite it, newest edition first and in reading order, each once. */
export const citedByFigures = oncePerReport((report): Map<string, FigureCitation[]> => {
  const seen = new Set<string>();
  return grouped(
    report.editions.flatMap(({ sections }) =>
      sections.flatMap(sourceUsesIn).flatMap(({ id, how, by, edition = '' }): [string, FigureCitation][] => {
        if (how !== 'figure' && how !== 'also' && how !== 'rival') return [];
        const figure = findFigure(report, edition, by);
        const key = `${id} ${edition}/${by}`;
        if (!figure || seen.has(key)) return [];
        seen.add(key);
        return [[id, { figure, isRival: how === 'rival' }]];
      }),
    ),
  );
});

/**
 * The sources that something in the report cites or links to, in the order of their file. Where drafts are left out of
 * the report, those that only drafts cite are absent.
 */
export function citedSources(report: Report): Source[] {
  const linked = [...report.editions.flatMap(({ sections }) => sections), ...report.pages].flatMap(
    ({ outline }) => outline.links.flatMap(({ url }) => /^\/sources\/#(.+)$/.exec(url)?.[1] ?? []),
  );
  const cited = new Set([...sourceUses(report).map(({ id }) => id), ...linked]);
  return [...report.sources.values()].filter(({ id }) => cited.has(id));
}

function grouped<Item>(pairs: readonly (readonly [id: string, item: Item])[]): Map<string, Item[]> {
  return new Map(
    [...Map.groupBy(pairs, ([id]) => id)].map(([id, found]) => [id, found.map(([, item]) => item)]),
  );
}
