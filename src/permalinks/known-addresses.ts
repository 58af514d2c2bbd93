import { figuresEver, newestEdition, newestOf, slugsEver } from '../domain/newest.ts';
import type { Report, Section } from '../domain/report.ts';
import { chartAnchor, figureAnchor, tableAnchor } from './anchors.ts';
import { formatPermalink } from './permalink.ts';

/** Every page of the report, drafts included: its path from the root of the site, and the anchors on it. */
export function knownAddresses(report: Report): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>([
    [formatPermalink({}), new Set()],
    [formatPermalink({ page: 'sources' }), new Set(report.sources.keys())],
    [formatPermalink({ page: 'glossary' }), new Set(report.glossary.keys())],
    [formatPermalink({ page: 'strategies' }), new Set(['promises'])],
    ...['compare', 'changes', ...[...report.strategies.keys()].map((id) => `strategies/${id}`)].map(
      (page) => [formatPermalink({ page }), new Set<string>()] as const,
    ),
  ]);
  for (const { year, sections, figures } of report.editions) {
    known.set(formatPermalink({ edition: year }), new Set());
    known.set(formatPermalink({ edition: year, section: 'figures' }), new Set());
    known.set(formatPermalink({ page: `changes/${year}` }), new Set());
    for (const figure of figures.keys()) known.set(formatPermalink({ edition: year, figure }), new Set());
    for (const section of sections) {
      known.set(formatPermalink({ edition: year, section: section.slug }), sectionAnchors(section));
    }
  }
  for (const [path, anchors] of latestAddresses(report)) known.set(path, anchors);
  for (const { slug, outline } of report.pages) {
    known.set(formatPermalink({ page: slug }), headingIds(outline));
  }
  return known;
}

/** The addresses that lead on to the newest edition, with the anchors of the page to which they lead. */
function latestAddresses(report: Report): [string, Set<string>][] {
  if (!newestEdition(report)) return [];
  const edition = 'latest';
  return [
    [formatPermalink({ edition }), new Set()],
    [formatPermalink({ edition, section: 'figures' }), new Set()],
    ...figuresEver(report).map((figure): [string, Set<string>] => [
      formatPermalink({ edition, figure }),
      new Set(),
    ]),
    ...slugsEver(report).map((slug): [string, Set<string>] => {
      const [section, ...more] = newestOf(report, slug)?.sections ?? [];
      const isOne = section && more.length === 0;
      return [formatPermalink({ edition, section: slug }), isOne ? sectionAnchors(section) : new Set()];
    }),
  ];
}

/** Charts and tables have their anchor where they are shown, figures in the section that holds them. */
function sectionAnchors({ data, outline }: Section): Set<string> {
  const shown = outline.tags.flatMap(({ name, attributes: { id } }) => {
    if (id === undefined) return [];
    return name === 'Chart' ? [chartAnchor(id)] : name === 'Table' ? [tableAnchor(id)] : [];
  });
  return new Set([...headingIds(outline), ...shown, ...Object.keys(data.figures).map(figureAnchor)]);
}

function headingIds({ headings }: Section['outline']): Set<string> {
  return new Set(headings.flatMap(({ id }) => (id === undefined ? [] : [id])));
}
