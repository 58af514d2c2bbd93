import type { SectionData } from '../../schema/section.ts';
import { type FieldDifference, fieldDifferences } from './field-differences.ts';
import { counterpartIn, type Counterpart } from '../lineage.ts';
import type { Edition, Report, Section } from '../report.ts';

/** What became of a section from one edition to another. */
export interface SectionBetween {
  status: 'added' | 'removed' | 'changed' | 'same';
  /** As it was: of several that flowed together the one of the same slug, else the first. */
  before?: Section;
  after?: Section;
  /** What the other edition has on its subject: the earlier one, unless it is removed. */
  counterpart: Counterpart;
  /** Of one that is added or removed, all its fields. */
  fields: FieldDifference[];
}

/** The sections of two editions that can be held against each other. */
export interface ComparableSections {
  before: Section[];
  after: Section[];
  /** What the contents of the editions name and is not there, as a rule because its file cannot be read. */
  unread: { edition: string; slug: string }[];
}

/** Lineage is told by the counterpart, figures and their like one by one, and days of editing are no content. */
type ToldElsewhere = 'continues' | 'updated' | 'figures' | 'charts' | 'tables' | 'answers';

const fields: Record<Exclude<keyof SectionData, ToldElsewhere> | 'slug' | 'text', true> = {
  slug: true,
  title: true,
  nav: true,
  summary: true,
  strategy: true,
  'key-figures': true,
  plan: true,
  shares: true,
  text: true,
};

/** All sections but those of which nobody knows what became, because the file with their subject is unread. */
export function comparableSections(before: Edition, after: Edition): ComparableSections {
  const [was, is] = [unreadSlugs(before), unreadSlugs(after)];
  const nameIn = ({ year }: Edition, slugs: string[]) => slugs.map((slug) => ({ edition: year, slug }));
  return {
    before: before.sections.filter(({ slug }) => !is.includes(slug)),
    after: after.sections.filter(
      ({ slug, data }) => !(data.continues ?? [slug]).some((each) => was.includes(each)),
    ),
    unread: [...nameIn(before, was), ...nameIn(after, is)],
  };
}

/**
 * What became of each section: those of the later edition in reading order, then those that are no longer there. One that flowed
 * into another is told there only.
 */
export function sectionsBetween(
  report: Report,
  { before, after }: Pick<ComparableSections, 'before' | 'after'>,
  years: { before: Edition; after: Edition },
): SectionBetween[] {
  const now = after.map((section): SectionBetween => {
    const counterpart = inEdition(report, section, years.before);
    return counterpart.sections.length > 0
      ? kept(section, counterpart)
      : { status: 'added', after: section, counterpart, fields: differences({}, sayings(section)) };
  });
  const gone = before.flatMap((section): SectionBetween[] => {
    const counterpart = inEdition(report, section, years.after);
    return counterpart.sections.length > 0
      ? []
      : [{ status: 'removed', before: section, counterpart, fields: differences(sayings(section), {}) }];
  });
  return [...now, ...gone];
}

function kept(after: Section, counterpart: Counterpart): SectionBetween {
  const { sections, relation } = counterpart;
  const before = sections.find(({ slug }) => slug === after.slug) ?? (sections[0] as Section);
  const differing = differences(sayings(before), sayings(after));
  const isAlone = relation === 'same' || relation === 'renamed';
  const status = isAlone && differing.length === 0 ? 'same' : 'changed';
  return { status, before, after, counterpart, fields: differing };
}

function differences(before: object, after: object): FieldDifference[] {
  return fieldDifferences(before, after, Object.keys(fields));
}

/** Its file name, its frontmatter, and the text before its first heading. */
function sayings({ slug, data, outline }: Section): object {
  return { ...data, slug, text: outline.parts[0]?.blocks ?? [] };
}

function inEdition(report: Report, section: Section, edition: Edition): Counterpart {
  return (
    counterpartIn(report, section, edition) ?? {
      edition: edition.year,
      sections: [],
      relation: 'not-covered',
      others: [],
    }
  );
}

function unreadSlugs({ data, sections }: Edition): string[] {
  const read = new Set(sections.map(({ slug }) => slug));
  return [...new Set(data.contents.flatMap((group) => group.sections))].filter((slug) => !read.has(slug));
}
