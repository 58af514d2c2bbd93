import { endedWords, historyWords, lineageWords } from '../domain/lineage-words.ts';
import { counterpartsOf } from '../domain/lineage.ts';
import type { Report, Section } from '../domain/report.ts';
import { formatPermalink } from '../permalinks/permalink.ts';
import { href } from './href.ts';

/** One year in the line of years: where its edition has the same thing. */
export interface EditionItem {
  year: string;
  /** One link, several where the thing has been divided, none where that edition has nothing. */
  links: { address: string; name: string }[];
  /** What there is to say of it, in a few words; why there is no link, where there is none. */
  remark?: string;
  /** The same at length, told once however many years share the remark. */
  more?: string;
}

/** The covers of all editions, oldest first. */
export function coverItems({ editions }: Pick<Report, 'editions'>): EditionItem[] {
  return editions
    .map(({ year }) => ({
      year,
      links: [{ address: href(formatPermalink({ edition: year })), name: '표지' }],
    }))
    .reverse();
}

/** The subject of a section in all editions, its own included, oldest first. */
export function sectionItems(report: Report, section: Section): EditionItem[] {
  const own: EditionItem = { year: section.edition, links: [linkTo(section)] };
  const others = counterpartsOf(report, section).map((counterpart): EditionItem => {
    const remark = lineageWords(section, counterpart);
    return {
      year: counterpart.edition,
      links: counterpart.sections.map(linkTo),
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

function linkTo({ edition, slug, data }: Section): EditionItem['links'][number] {
  return {
    address: href(formatPermalink({ edition, section: slug })),
    name: data.nav ?? data.title,
  };
}
