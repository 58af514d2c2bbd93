import { editionName } from './draft.ts';
import type { Report, SectionFile } from './report.ts';

/** What a section is called where there is no room for its title. */
export function sectionName({ data }: Pick<SectionFile, 'data'>): string {
  return data.nav ?? data.title;
}

/** The same outside its edition: `2031년판 새 일자리`. */
export function sectionNameWithYear(
  report: Pick<Report, 'editions'>,
  section: Pick<SectionFile, 'data' | 'edition'>,
): string {
  return `${editionName(report, section.edition)} ${sectionName(section)}`;
}
