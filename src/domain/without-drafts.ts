import { bodies } from './bodies.ts';
import { isDraft } from './draft.ts';
import { type NamedCollection, namesUsed } from './names-used.ts';
import { type Content, joinReport, type Report } from './report.ts';

/**
 * The content as the public may see it: without the editions that are drafts, without all that lies in their folders, and
 * without the entries of the shared files that nothing published names, such as a source that only a draft cites.
 */
export function withoutDrafts(content: Content): Content {
  const editions = content.editions.filter((edition) => !isDraft(edition));
  const years = new Set(editions.map(({ year }) => year));
  const ofYears = <Item>(byYear: Record<string, Item>) => kept(byYear, years);
  const published: Content = {
    ...content,
    editions,
    sections: content.sections.filter(({ edition }) => years.has(edition)),
    ledgers: ofYears(content.ledgers),
    seals: ofYears(content.seals),
  };
  const withTerms = { ...published, glossary: kept(published.glossary, named(published, 'glossary')) };
  return {
    ...withTerms,
    strategies: kept(withTerms.strategies, named(withTerms, 'strategies')),
    indicators: kept(withTerms.indicators, withContinued(content, named(withTerms, 'indicators'))),
    // The terms are chosen before, because they name sources.
    sources: kept(withTerms.sources, named(withTerms, 'sources')),
  };
}

function named(content: Content, collection: NamedCollection): Set<string> {
  const report = joinReport(content);
  return new Set([...namesUsed(report)[collection], ...linked(report, collection)]);
}

/** The entries to which a text links: `/glossary/#tree`, `/strategies/forest/`. */
function linked(report: Report, collection: NamedCollection): string[] {
  return bodies(report).flatMap(({ outline }) =>
    outline.links.flatMap(({ url }) => {
      const [, page, id] = /^\/([a-z]+)\/#?([a-z0-9-]+)\/?$/.exec(url) ?? [];
      return page === collection && id !== undefined ? [id] : [];
    }),
  );
}

/** Indicators with those that they continue, and so on. */
function withContinued({ indicators }: Content, ids: ReadonlySet<string>): Set<string> {
  const all = new Set(ids);
  // A set goes through what is added on the way, too.
  for (const id of all) for (const before of indicators[id]?.continues ?? []) all.add(before);
  return all;
}

function kept<Item>(entries: Record<string, Item>, names: ReadonlySet<string>): Record<string, Item> {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => names.has(name)));
}
