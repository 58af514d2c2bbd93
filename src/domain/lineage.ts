import { kinOf, type Kin } from './kinship.ts';
import type { Edition, Report, Section } from './report.ts';
import { titleWithoutYear } from './section-title.ts';

/**
 * How a section stands to the same subject in another edition, as seen from the section:
 * `same` and `renamed` one section with the same title, but for the year of its edition, or with another; `merged` what came together in this one,
 * `merged-into` what this one came together in with others; `split` what this one became, several; `split-from` what
 * this one and others came out of; `new` before there was the subject; `ended` after it was given up; `not-covered` no
 * section, though the subject was there before or comes again.
 */
export type Relation =
  'same' | 'renamed' | 'merged' | 'merged-into' | 'split' | 'split-from' | 'new' | 'ended' | 'not-covered';

/** What another edition has on the subject of a section. */
export interface Counterpart {
  /** Its year. */
  edition: string;
  /** Its sections on the subject, in reading order. */
  sections: Section[];
  relation: Relation;
  /** What came together with the section, or out of the same one, besides these; as it was when that happened. */
  others: Section[];
  /** Where `ended`: the edition that gave the subject up, and why. */
  ended?: { edition: string; text: string };
}

/** What every other edition has on the subject of a section, oldest edition first. */
export function counterpartsOf(report: Report, section: Section): Counterpart[] {
  const kin = kinOf(report, section);
  if (!kin) return [];
  const byEdition = Map.groupBy([...kin.ancestors, ...kin.descendants], (each) => each.section.edition);
  return report.editions
    .filter(({ year }) => year !== section.edition)
    .map(({ year }) => counterpart(kin, year, byEdition.get(year) ?? []))
    .reverse();
}

/** What one other edition has on the subject of a section. */
export function counterpartIn(report: Report, section: Section, { year }: Edition): Counterpart | undefined {
  const kin = kinOf(report, section);
  if (!kin) return undefined;
  const inYear = [...kin.ancestors, ...kin.descendants].filter((each) => each.section.edition === year);
  return counterpart(kin, year, inYear);
}

function counterpart(kin: Kin, year: string, inYear: Kin[]): Counterpart {
  const found = inYear.sort((a, b) => a.section.number - b.section.number);
  if (found.length === 0) return { edition: year, sections: [], others: [], ...absence(kin, year) };
  return { edition: year, sections: found.map(sectionOf), ...presence(kin, found) };
}

function absence(kin: Kin, year: string): Pick<Counterpart, 'relation' | 'ended'> {
  if (year < kin.section.edition) {
    const wasThere = [...kin.ancestors].some((each) => each.section.edition < year);
    return { relation: wasThere ? 'not-covered' : 'new' };
  }
  const last = [kin, ...kin.descendants].filter(({ later }) => later.length === 0);
  const isOver = last.every(({ ended }) => ended !== undefined && ended.edition <= year);
  const ended = last
    .flatMap((each) => each.ended ?? [])
    .sort((a, b) => a.edition.localeCompare(b.edition))
    .at(-1);
  return isOver && ended ? { relation: 'ended', ended } : { relation: 'not-covered' };
}

function presence(kin: Kin, found: Kin[]): Pick<Counterpart, 'relation' | 'others'> {
  const [one = kin] = found;
  const isLater = one.section.edition > kin.section.edition;
  const [before, after] = isLater ? [kin, one] : [one, kin];
  const joined = joining(before, after);
  const parted = parting(before, after);
  if (isLater) {
    if (found.length > 1 || parted.length > 0)
      return { relation: 'split', others: onePerLine(parted, found) };
    if (joined.length > 0) return { relation: 'merged-into', others: onePerLine(joined) };
  } else {
    if (found.length > 1 || joined.length > 0)
      return { relation: 'merged', others: onePerLine(joined, found) };
    if (parted.length > 0) return { relation: 'split-from', others: onePerLine(parted) };
  }
  const isSame = titleWithoutYear(one.section) === titleWithoutYear(kin.section);
  return { relation: isSame ? 'same' : 'renamed', others: [] };
}

/** What flows into `after`, or into what lies between it and `before`, from outside their line. */
function joining(before: Kin, after: Kin): Kin[] {
  return [...after.ancestors].filter(
    (each) => !isOfLine(each, before) && each.later.some((next) => isBetween(before, next, after)),
  );
}

/** What comes out of `before`, or out of what lies between it and `after`, outside their line, by the time of `after`. */
function parting(before: Kin, after: Kin): Kin[] {
  return [...before.descendants].filter(
    (each) =>
      each.section.edition <= after.section.edition &&
      !isOfLine(each, after) &&
      each.earlier.some((last) => isBetween(before, last, after)),
  );
}

function isOfLine(kin: Kin, other: Kin): boolean {
  return kin === other || other.ancestors.has(kin) || other.descendants.has(kin);
}

function isBetween(before: Kin, kin: Kin, after: Kin): boolean {
  return (kin === before || before.descendants.has(kin)) && (kin === after || after.ancestors.has(kin));
}

/** One section of every line, its newest, and none of the lines that are shown anyway. */
function onePerLine(kin: Kin[], shown: Kin[] = []): Section[] {
  return kin
    .filter((each) => !shown.some((other) => isOfLine(each, other)))
    .filter((each) => !kin.some((other) => each.descendants.has(other)))
    .map(sectionOf);
}

function sectionOf({ section }: Kin): Section {
  return section;
}
