import { oncePerReport } from './once-per-report.ts';
import type { Edition, Report, Section } from './report.ts';

/** A section among those of other editions that have the same subject. */
export interface Kin {
  section: Section;
  /** The sections that it carries on: of each slug it continues, the newest one in an earlier edition. */
  earlier: Kin[];
  /** The sections that carry it on. */
  later: Kin[];
  /** All before it, through every generation. */
  ancestors: Set<Kin>;
  /** All after it, through every generation. */
  descendants: Set<Kin>;
  /** The edition from which on its subject is given up, and why. */
  ended?: { edition: string; text: string };
}

interface Kinship {
  /** By edition and slug. */
  all: Map<string, Kin>;
  /** Of each slug that any edition had, the section that had it last. */
  newest: Map<string, Kin>;
}

/** The place of a section of the report among those that have the same subject. */
export function kinOf(report: Report, { edition, slug }: { edition: string; slug: string }): Kin | undefined {
  return kinship(report).all.get(keyOf(edition, slug));
}

/** The newest section that had a slug in an edition before that on `year`, or in any when no year is given. */
export function newestKin(report: Report, slug: string, year?: string): Kin | undefined {
  if (year === undefined) return kinship(report).newest.get(slug);
  const edition = report.editions.find(
    (each) => each.year < year && kinship(report).all.has(keyOf(each.year, slug)),
  );
  return edition && kinOf(report, { edition: edition.year, slug });
}

/** The slugs of earlier editions whose subjects a section carries on. */
function continuedSlugs({ slug, data }: Section): string[] {
  return [...new Set(data.continues ?? [slug])];
}

const kinship = oncePerReport(({ editions }): Kinship => {
  const all = new Map<string, Kin>();
  const newest = new Map<string, Kin>();
  for (const edition of editions.toReversed()) {
    const kin = edition.sections.map((section) => bear(section, newest));
    markEnded(edition, newest);
    for (const each of kin) {
      all.set(keyOf(edition.year, each.section.slug), each);
      newest.set(each.section.slug, each);
    }
  }
  for (const kin of [...all.values()].toReversed()) {
    kin.descendants = new Set(kin.later.flatMap((child) => [child, ...child.descendants]));
  }
  return { all, newest };
});

function bear(section: Section, newest: ReadonlyMap<string, Kin>): Kin {
  const earlier = continuedSlugs(section).flatMap((slug) => newest.get(slug) ?? []);
  const ancestors = new Set(earlier.flatMap((parent) => [parent, ...parent.ancestors]));
  const kin: Kin = { section, earlier, later: [], ancestors, descendants: new Set() };
  for (const parent of earlier) parent.later.push(kin);
  return kin;
}

function markEnded({ year, data }: Edition, newest: ReadonlyMap<string, Kin>): void {
  for (const { section, text } of data.ended) {
    const kin = newest.get(section);
    if (kin && !kin.ended) kin.ended = { edition: year, text };
  }
}

function keyOf(edition: string, slug: string): string {
  return `${edition}/${slug}`;
}
