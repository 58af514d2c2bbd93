import { kinOf, newestKin } from './kinship.ts';
import { counterpartIn } from './lineage.ts';
import type { Edition, Report, Section } from './report.ts';
import { titleWithoutYear } from './section-title.ts';

/** What became of the sections from one edition to another. */
export interface SectionChanges {
  /** Sections on what no earlier edition speaks of. */
  added: Section[];
  /** Sections on what earlier editions, but not the one before, speak of; `before` is the last, where its title is another. */
  returned: { section: Section; before?: Section }[];
  /** Given another title; one that differs by the year of its edition only is the same. */
  renamed: { section: Section; before: Section }[];
  merged: { section: Section; from: Section[] }[];
  /** `section` is of the edition before. */
  split: { section: Section; into: Section[] }[];
  /** Given up, as an edition since the one before says; `text` is one of that edition. */
  ended: { section: Section; edition: string; text: string }[];
  /** Sections of the edition before on what this one says nothing about. */
  notCovered: Section[];
}

/** What became of the sections between two editions, in reading order. */
export function sectionChanges(report: Report, before: Edition, edition: Edition): SectionChanges {
  const now = edition.sections.map((section) => ({ section, then: counterpartIn(report, section, before) }));
  const then = before.sections.map((section) => ({ section, now: counterpartIn(report, section, edition) }));
  const ended = report.editions
    .filter(({ year }) => year > before.year && year <= edition.year)
    .flatMap(({ year, data }) =>
      data.ended.flatMap(({ section, text }) => {
        const last = newestKin(report, section, year)?.section;
        return last ? [{ section: last, edition: year, text }] : [];
      }),
    );
  return {
    added: now.filter(({ then }) => then?.relation === 'new').map(({ section }) => section),
    returned: now
      .filter(({ then }) => then?.relation === 'not-covered')
      .map(({ section }) => {
        const last = lastBefore(report, section);
        const isRenamed = last && titleWithoutYear(last) !== titleWithoutYear(section);
        return isRenamed ? { section, before: last } : { section };
      }),
    renamed: now.flatMap(({ section, then }) => {
      const [one] = then?.relation === 'renamed' ? then.sections : [];
      return one ? [{ section, before: one }] : [];
    }),
    merged: now.flatMap(({ section, then }) =>
      then?.relation === 'merged' ? [{ section, from: [...then.sections, ...then.others] }] : [],
    ),
    split: then.flatMap(({ section, now }) =>
      now?.relation === 'split' ? [{ section, into: [...now.sections, ...now.others] }] : [],
    ),
    ended,
    notCovered: then
      .filter(({ section, now }) => {
        const isEnded = ended.some((each) => kinOf(report, each.section) === kinOf(report, section));
        return now?.relation === 'not-covered' && !isEnded;
      })
      .map(({ section }) => section),
  };
}

/** The newest section before this one on its subject. */
function lastBefore(report: Report, section: Section): Section | undefined {
  return [...(kinOf(report, section)?.ancestors ?? [])]
    .map((kin) => kin.section)
    .sort((a, b) => a.edition.localeCompare(b.edition))
    .at(-1);
}
