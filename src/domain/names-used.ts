import { bodies } from './bodies.ts';
import type { Report } from './report.ts';
import { sourceUses } from './source-uses.ts';

/** The collections whose entries the rest of the content names. */
export type NamedCollection = 'strategies' | 'indicators' | 'sources' | 'glossary';

/** Every name of an entry that the editions, the pages and the glossary write, as often as they do. It need not exist. */
export function namesUsed(report: Report): Record<NamedCollection, string[]> {
  return {
    strategies: report.editions.flatMap(({ data, sections }) => [
      ...data.strategies.map(({ strategy }) => strategy),
      ...sections.flatMap((section) => section.data.strategy ?? []),
    ]),
    indicators: report.editions.flatMap(({ sections }) =>
      sections.flatMap(({ data }) => Object.values(data.figures).flatMap(({ indicator }) => indicator ?? [])),
    ),
    sources: sourceUses(report).map(({ id }) => id),
    glossary: bodies(report).flatMap(({ outline }) =>
      outline.tags.flatMap(({ name, attributes: { id } }) =>
        name === 'Term' && id !== undefined ? [id] : [],
      ),
    ),
  };
}
