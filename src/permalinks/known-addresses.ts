import { chartsEver, figuresEver, newestEdition, newestOf, slugsEver } from '../domain/newest.ts';
import { oncePerReport } from '../domain/once-per-report.ts';
import type { Report, Section } from '../domain/report.ts';
import {
  changesAddress,
  chartAddress,
  editionAddress,
  editionLinksAddress,
  figureAddress,
  figureListAddress,
  sectionAddress,
  strategyAddress,
} from './addresses.ts';
import { erratumAnchor, figureAnchor, planAnchor } from './anchors.ts';
import { errataOf } from './errata.ts';
import { movedAddresses } from './moved.ts';
import { formatPermalink } from './permalink.ts';
import { codeAddress, codesGiven } from './short-code.ts';
import { shownAnchors } from './shown-in.ts';

/** Every page of the report, drafts included: its path from the root of the site, and the anchors on it, moved ones too. */
export function knownAddresses(report: Report): Map<string, Set<string>> {
  const known = ownAddresses(report);
  for (const [page, moved] of movedAddresses(report)) {
    const anchors = moved.flatMap(({ anchor }) => anchor ?? []);
    known.set(page, new Set([...(known.get(page) ?? []), ...anchors]));
  }
  return known;
}

function ownAddresses(report: Report): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>([
    [formatPermalink({}), new Set()],
    [formatPermalink({ page: 'sources' }), new Set(report.sources.keys())],
    [formatPermalink({ page: 'glossary' }), new Set(report.glossary.keys())],
    [formatPermalink({ page: 'strategies' }), new Set(['promises'])],
    [formatPermalink({ page: 'errata' }), new Set(errataOf(report).map(({ id }) => erratumAnchor(id)))],
    ...['api', 'briefing', 'compare', 'changes', 'links'].map((page): [string, Set<string>] => [
      formatPermalink({ page }),
      new Set(),
    ]),
    ...[...report.strategies.keys()].map((id): [string, Set<string>] => [strategyAddress(id), new Set()]),
  ]);
  for (const { year, data, sections, figures, charts } of report.editions) {
    known.set(editionAddress(year), new Set());
    known.set(figureListAddress(year), new Set());
    known.set(changesAddress(year), new Set());
    if (data.state === 'published') known.set(editionLinksAddress(year), new Set());
    for (const figure of figures.values()) known.set(figureAddress(figure), new Set());
    for (const chart of charts.values()) known.set(chartAddress(chart), new Set());
    for (const section of sections) known.set(sectionAddress(section), sectionAnchors(section));
  }
  for (const ledger of report.ledgers.values()) {
    for (const code of codesGiven(ledger)) known.set(codeAddress(code), new Set());
  }
  for (const [path, anchors] of latestAddresses(report)) known.set(path, anchors);
  for (const { slug, outline } of report.pages) {
    known.set(formatPermalink({ page: slug }), headingIds(outline));
  }
  return known;
}

/** Whether something stands at an address, anchor included; what only leads on does not count. */
export function standsAt(report: Report, address: string): boolean {
  const [path = '', anchor] = address.split('#');
  const anchors = own(report).get(path);
  return anchors !== undefined && (anchor === undefined || anchors.has(anchor));
}

const own = oncePerReport(ownAddresses);

/** The addresses that lead on to the newest edition, with the anchors of the page to which they lead. */
function latestAddresses(report: Report): [string, Set<string>][] {
  if (!newestEdition(report)) return [];
  const edition = 'latest';
  return [
    [editionAddress(edition), new Set()],
    [figureListAddress(edition), new Set()],
    ...chartsEver(report).map((id): [string, Set<string>] => [chartAddress({ edition, id }), new Set()]),
    ...figuresEver(report).map((id): [string, Set<string>] => [figureAddress({ edition, id }), new Set()]),
    ...slugsEver(report).map((slug): [string, Set<string>] => {
      const [section, ...more] = newestOf(report, slug)?.sections ?? [];
      const isOne = section && more.length === 0;
      return [sectionAddress({ edition, slug }), isOne ? sectionAnchors(section) : new Set()];
    }),
  ];
}

/** Charts and tables have their anchor where they are shown, figures in the section that holds them. */
function sectionAnchors(section: Section): Set<string> {
  const figures = Object.keys(section.data.figures).map(figureAnchor);
  const plan = section.outline.tags.some(({ name }) => name === 'Plan') ? [planAnchor(section.slug)] : [];
  return new Set([...headingIds(section.outline), ...shownAnchors(section), ...plan, ...figures]);
}

function headingIds({ headings }: Section['outline']): Set<string> {
  return new Set(headings.flatMap(({ id }) => (id === undefined ? [] : [id])));
}
