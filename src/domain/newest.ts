import { kinOf, type Kin } from './kinship.ts';
import type { Chart, Edition, Report, Section } from './report.ts';

/** What the newest published edition that has a subject says of it. */
export interface Newest {
  /** Its year. */
  edition: string;
  /** One section, or the several that the subject has become, in reading order. */
  sections: Section[];
  /** The edition that has given the subject up since then. */
  ended?: string;
}

/** The newest published edition. Undefined while all are drafts. */
export function newestEdition({ editions }: Pick<Report, 'editions'>): Edition | undefined {
  return editions.find(isPublished);
}

/** Every slug that a published edition ever had. */
export function slugsEver({ editions }: Pick<Report, 'editions'>): string[] {
  return [
    ...new Set(editions.filter(isPublished).flatMap(({ sections }) => sections.map(({ slug }) => slug))),
  ];
}

/** Every id of a figure that a published edition ever had. */
export function figuresEver({ editions }: Pick<Report, 'editions'>): string[] {
  return [...new Set(editions.filter(isPublished).flatMap(({ figures }) => [...figures.keys()]))];
}

/** Every id of a chart that a published edition ever had. */
export function chartsEver({ editions }: Pick<Report, 'editions'>): string[] {
  return [...new Set(editions.filter(isPublished).flatMap(({ charts }) => [...charts.keys()]))];
}

/**
 * The newest published edition that has the subject which bore a slug last, whatever it is called by now. Where the
 * subject has become several sections and one of them has kept the slug, that one.
 */
export function newestOf(report: Report, slug: string): Newest | undefined {
  const year = report.editions.find(
    (edition) => isPublished(edition) && edition.sections.some((section) => section.slug === slug),
  )?.year;
  const kin = year === undefined ? undefined : kinOf(report, { edition: year, slug });
  const newest = kin && newestOfKin(report, kin);
  const kept = newest?.sections.filter((section) => section.slug === slug) ?? [];
  return newest && (kept.length > 0 ? { ...newest, sections: kept } : newest);
}

/** The newest published edition that has the subject of a section: that of the section itself where no later one has. */
export function newestOfSection(report: Report, section: Section): Newest | undefined {
  const kin = kinOf(report, section);
  return kin && newestOfKin(report, kin);
}

/** The chart with an id in the newest published edition that has one. */
export function newestChart({ editions }: Pick<Report, 'editions'>, id: string): Chart | undefined {
  return editions.find((edition) => isPublished(edition) && edition.charts.has(id))?.charts.get(id);
}

function newestOfKin({ editions }: Report, kin: Kin): Newest | undefined {
  const byEdition = Map.groupBy([kin, ...kin.descendants], ({ section }) => section.edition);
  const edition = editions.find((each) => isPublished(each) && byEdition.has(each.year));
  const found = edition && byEdition.get(edition.year);
  if (!found) return undefined;
  const ended = found.map((each) => each.ended?.edition);
  return {
    edition: edition.year,
    sections: found.map(({ section }) => section).sort((a, b) => a.number - b.number),
    ...(ended.every((year) => year !== undefined) && { ended: ended.toSorted().at(-1) as string }),
  };
}

function isPublished({ data }: Edition): boolean {
  return data.state === 'published';
}
