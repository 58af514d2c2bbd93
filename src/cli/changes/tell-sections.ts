import type { EditionDifferences } from '../../domain/differences/edition-differences.ts';
import type { SectionBetween } from '../../domain/differences/sections-between.ts';
import type { Between } from '../../domain/differences/things-between.ts';
import type { Section } from '../../domain/report.ts';
import type { Language } from '../language.ts';
import { kindWords, statusWords } from './changes-words.ts';
import { differenceRows, type Years } from './difference-rows.ts';
import { sectionLead, sectionTitle } from './section-words.ts';
import { tellDrawing, tellFigure, tellHeading } from './tell-things.ts';
import type { Chapter, Group, Item, Row } from './told.ts';
import type { Telling } from './told-value.ts';

type Thing = { id: string; section: string };
type Kind = 'headings' | 'figures' | 'tables' | 'charts';

const statuses = ['changed', 'added', 'removed'] as const;

/** A chapter for each section in which something differs, with all that differs in it, in reading order; those that are gone last. */
export function tellSections(telling: Telling, differences: EditionDifferences): Chapter[] {
  const years = { before: differences.before.year, after: differences.after.year };
  const { returned } = differences.changes.sections;
  const homes = homesOf(differences.sections);
  const homeOf = ({ before, after }: Between<Thing>) =>
    after ? after.section : before && (homes.get(before.section) ?? goneKey(before.section));
  const tellers: Record<Kind, (between: never) => Item> = {
    headings: (between) => tellHeading(telling, years, between),
    figures: (between) => tellFigure(telling, years, between),
    tables: (between) => tellDrawing(telling, years, between),
    charts: (between) => tellDrawing(telling, years, between),
  };
  const groupsIn = (key: string): Group[] =>
    (Object.keys(tellers) as Kind[]).flatMap((kind) =>
      statuses.flatMap((status) => {
        const found = (differences[kind] as Between<Thing>[]).filter(
          (each) => each.status === status && homeOf(each) === key,
        );
        const title = groupTitle(telling.language, status, kindWords[kind][telling.language], found.length);
        return found.length > 0 ? [{ title, items: found.map((each) => tellers[kind](each as never)) }] : [];
      }),
    );
  return differences.sections.flatMap((section): Chapter[] => {
    const groups = groupsIn(section.after ? section.after.slug : goneKey(section.before?.slug ?? ''));
    const last = returned.find((each) => each.section === section.after)?.before;
    const chapter = tellSection(telling, years, section, groups, last);
    return section.status === 'same' && groups.length === 0 ? [] : [chapter];
  });
}

/** `바뀐 수치 3` */
function groupTitle(
  language: Language,
  status: keyof typeof statusWords,
  noun: string,
  count: number,
): string {
  return `${statusWords[status][language]} ${noun} ${count}`;
}

function tellSection(
  telling: Telling,
  years: Years,
  between: SectionBetween,
  groups: Group[],
  last: Section | undefined,
): Chapter {
  const section = (between.after ?? between.before) as Section;
  const rows = sectionRows(telling, years, between);
  const lead = sectionLead(telling, between, last);
  return {
    title: sectionTitle(telling, section),
    ...(lead !== undefined && { lead }),
    groups: [...(rows.length > 0 ? [{ items: [{ rows }] }] : []), ...groups],
  };
}

/** Of a new section all that it says beside its title, of one that is gone nothing. */
function sectionRows(telling: Telling, years: Years, { status, fields }: SectionBetween): Row[] {
  if (status === 'removed') return [];
  if (status !== 'added') return differenceRows(telling, years, fields);
  const inTitle = ['slug', 'title'];
  return differenceRows(
    telling,
    years,
    fields.filter(({ field }) => !inTitle.includes(field)),
  ).map((row) => ('after' in row ? { name: row.name, is: row.after } : row));
}

/** For the slug of each earlier section that of the first later one on its subject. */
function homesOf(sections: readonly SectionBetween[]): Map<string, string> {
  const homes = new Map<string, string>();
  for (const { after, counterpart } of sections) {
    if (!after) continue;
    for (const { slug } of counterpart.sections) if (!homes.has(slug)) homes.set(slug, after.slug);
  }
  return homes;
}

function goneKey(slug: string): string {
  return `gone/${slug}`;
}
