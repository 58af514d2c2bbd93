import type { SectionFile } from './report.ts';

/** What a section is called where there is no room for its title. */
export function sectionName({ data }: Pick<SectionFile, 'data'>): string {
  return data.nav ?? data.title;
}

/** The same outside its edition: `2031년판 새 일자리`. */
export function sectionNameWithYear(section: Pick<SectionFile, 'data' | 'edition'>): string {
  return `${section.edition}년판 ${sectionName(section)}`;
}
