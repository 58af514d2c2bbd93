import { endedWords, historyWords, lineageWords } from '../domain/lineage-words.ts';
import { counterpartsOf } from '../domain/lineage.ts';
import type { Report, Section } from '../domain/report.ts';
import { changesAddress, editionAddress, figureListAddress } from '../permalinks/addresses.ts';
import { href } from './href.ts';
import { type Link, sectionLink } from './links.ts';

/** One year in the line of years: where its edition has the same thing. */
export interface EditionItem {
  year: string;
  /** One link, several where the thing has been divided, none where that edition has nothing. */
  links: Link[];
  /** What there is to say of it, in a few words; why there is no link, where there is none. */
  remark?: string;
  /** The same at length, told once however many years share the remark. */
  more?: string;
}

type Editions = Pick<Report, 'editions'>;

/** The covers of all editions, oldest first. */
export function coverItems(report: Editions): EditionItem[] {
  return pageItems(report, '표지', editionAddress);
}

/** The lists of all figures of all editions, oldest first. */
export function figureListItems(report: Editions): EditionItem[] {
  return pageItems(report, '모든 수치', figureListAddress);
}

/** What changed in each edition, oldest first. */
export function changesItems(report: Editions): EditionItem[] {
  return pageItems(report, '바뀐 점', changesAddress);
}

function pageItems({ editions }: Editions, name: string, addressOf: (year: string) => string): EditionItem[] {
  return editions.map(({ year }) => ({ year, links: [{ address: href(addressOf(year)), name }] })).reverse();
}

/** The subject of a section in all editions, its own included, oldest first. */
export function sectionItems(report: Report, section: Section): EditionItem[] {
  const own: EditionItem = { year: section.edition, links: [sectionLink(section)] };
  const others = counterpartsOf(report, section).map((counterpart): EditionItem => {
    const remark = lineageWords(report, section, counterpart);
    return {
      year: counterpart.edition,
      links: counterpart.sections.map(sectionLink),
      ...(remark !== undefined && { remark }),
      ...(counterpart.ended && { more: endedWords(report, counterpart.ended) }),
    };
  });
  return [...others, own].sort((a, b) => a.year.localeCompare(b.year));
}

/** What the remarks on the subject of a section are about: 다루지 않은 해와 제목의 변화. */
export function sectionHistory(report: Report, section: Section): string | undefined {
  return historyWords(counterpartsOf(report, section));
}

/** A remark and the years that share it. */
export interface SharedRemark {
  first: string;
  last: string;
  remark: string;
  more: string | undefined;
}

/** The remarks of a line of years, one of several years in a row once. */
export function sharedRemarks(items: readonly EditionItem[]): SharedRemark[] {
  const shared: SharedRemark[] = [];
  items.forEach(({ year, remark, more }, index) => {
    const run = shared.at(-1);
    if (remark === undefined) return;
    if (run?.remark === remark && items[index - 1]?.year === run.last) run.last = year;
    else shared.push({ first: year, last: year, remark, more });
  });
  return shared;
}
