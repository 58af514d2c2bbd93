import { figureKey, findFigure } from '../domain/figure-reference.ts';
import { type FigureUse, figureUses, isShowing } from '../domain/figure-uses.ts';
import { oncePerReport } from '../domain/once-per-report.ts';
import type { Edition, Figure, Report, Section } from '../domain/report.ts';
import { plainWordsOf } from '../domain/words.ts';
import { editionAddress, sectionAddress } from './addresses.ts';
import { chartAnchor, figureAnchor, planAnchor, tableAnchor } from './anchors.ts';
import { shownIn } from './shown-in.ts';

/** A page that shows a figure, and where on it. */
export interface FigurePage {
  edition: string;
  /** None on the cover. */
  section?: Section;
  address: string;
  /** Each once; none where only the head of the page shows the figure. */
  places: FigurePlace[];
}

export interface FigurePlace {
  kind: 'text' | 'chart' | 'table' | 'plan' | 'entry' | 'note';
  /** The heading over the text, the title of the chart, table or plan, the figure of the entry or note. */
  name: string;
  address: string;
}

/** Every page of the editions that shows a figure, newest edition first and in reading order. */
export function figurePlaces(report: Report, figure: Figure): FigurePage[] {
  return places(report).get(figureKey(figure)) ?? [];
}

const places = oncePerReport((report) => {
  const known = new Map<string, FigurePage[]>();
  for (const edition of report.editions) {
    const placeOf = placeFinder(report, edition);
    for (const { figure, section, place } of [...usesIn(report, edition, placeOf), ...entriesIn(edition)]) {
      const pages = known.get(figureKey(figure)) ?? [];
      known.set(figureKey(figure), pages);
      const page = pages.find((each) => each.edition === edition.year && each.section === section);
      const shown = page ?? { ...pageOf(edition, section), places: [] };
      if (!page) pages.push(shown);
      if (place && !shown.places.some(({ address }) => address === place.address)) shown.places.push(place);
    }
  }
  return known;
});

interface Shown {
  figure: Figure;
  section: Section | undefined;
  /** Undefined in the head of the page. */
  place: FigurePlace | undefined;
}

function pageOf({ year }: Edition, section: Section | undefined): Omit<FigurePage, 'places'> {
  return section
    ? { edition: year, section, address: sectionAddress(section) }
    : { edition: year, address: editionAddress(year) };
}

type PlaceFinder = (use: FigureUse, section: Section) => { section: Section; place: FigurePlace | undefined };

function usesIn(report: Report, edition: Edition, placeOf: PlaceFinder): Shown[] {
  const sections = new Map(edition.sections.map((section) => [section.slug, section]));
  return figureUses(edition)
    .filter(isShowing)
    .flatMap((use): Shown[] => {
      const figure = findFigure(report, edition.year, use.id);
      if (!figure) return [];
      const section = sections.get(use.section ?? '');
      return [{ figure, ...(section ? placeOf(use, section) : { section, place: undefined }) }];
    });
}

/** The list at the end of a section tells every one of its figures. */
function entriesIn({ year, sections, figures }: Edition): Shown[] {
  const bySlug = new Map(sections.map((section) => [section.slug, section]));
  return [...figures.values()].map((figure) => ({
    figure,
    section: bySlug.get(figure.section),
    place: {
      kind: 'entry',
      name: figure.label,
      address: sectionAddress({ edition: year, slug: figure.section }, figureAnchor(figure.id)),
    },
  }));
}

/** Finds the very place of a use. A chart or a table counts where it is shown, which may be another section. */
function placeFinder(report: Report, edition: Edition): PlaceFinder {
  const shown = shownIn(edition);
  const at = (section: Section, kind: FigurePlace['kind'], name: string, anchor: string): FigurePlace => ({
    kind,
    name,
    address: sectionAddress(section, anchor),
  });
  return (use, section) => {
    const [field, id = ''] = (use.place.path ?? []).map(String);
    if (field === 'charts' || field === 'tables') {
      const kind = field === 'charts' ? 'chart' : 'table';
      const anchor = kind === 'chart' ? chartAnchor(id) : tableAnchor(id);
      const title = section.data[field][id]?.title ?? '';
      const where = shown.get(anchor);
      return where
        ? { section: where, place: at(where, kind, plainWordsOf(report, edition.year, title), anchor) }
        : { section, place: undefined };
    }
    if (field === 'plan' && section.outline.tags.some(({ name }) => name === 'Plan')) {
      return { section, place: at(section, 'plan', section.data.plan?.name ?? '', planAnchor(section.slug)) };
    }
    if (field === 'figures') {
      const label = section.data.figures[id]?.label ?? '';
      return { section, place: at(section, id === use.id ? 'entry' : 'note', label, figureAnchor(id)) };
    }
    const heading = section.outline.headings.findLast(
      ({ id, line }) => id !== undefined && line <= (use.place.line ?? 0),
    );
    return {
      section,
      place: heading?.id === undefined ? undefined : at(section, 'text', heading.text, heading.id),
    };
  };
}
