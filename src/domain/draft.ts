import type { EditionFile, Report } from './report.ts';
import { formatYears } from './years.ts';

/** Whether an edition is still being written, so that no reader of the public site sees anything of it. */
export function isDraft({ data }: Pick<EditionFile, 'data'>): boolean {
  return data.state === 'draft';
}

/** The same of the edition on a year. */
export function isDraftOn({ editions }: Pick<Report, 'editions'>, year: string | undefined): boolean {
  return editions.some((edition) => edition.year === year && isDraft(edition));
}

/**
 * What the edition on a year is called: `2031년판`, and `2031년판 초안` while it is a draft. Both take the same forms of
 * particles.
 */
export function editionName(report: Pick<Report, 'editions'>, year: string): string {
  return nameOfYear(year, isDraftOn(report, year));
}

/** The same of an edition at hand. */
export function nameOfEdition(edition: Pick<EditionFile, 'year' | 'data'>): string {
  return nameOfYear(edition.year, isDraft(edition));
}

/** The edition on a year where there is room for the year only: `2031`, `2031 초안`. */
export function yearOrDraft(report: Pick<Report, 'editions'>, year: string): string {
  return isDraftOn(report, year) ? `${year} 초안` : year;
}

/** Several editions by name: `2031, 2033~2035년판, 2036년판 초안`. */
export function editionNames(report: Pick<Report, 'editions'>, years: readonly string[]): string {
  const { published = [], drafts = [] } = Object.groupBy(years, (year) =>
    isDraftOn(report, year) ? 'drafts' : 'published',
  );
  return [
    ...(published.length > 0 ? [`${formatYears(published)}년판`] : []),
    ...(drafts.length > 0 ? [`${formatYears(drafts)}년판 초안`] : []),
  ].join(', ');
}

/** The same of the edition on a year that is a draft or not. */
export function nameOfYear(year: string, isDraftThen = false): string {
  return `${year}년판${isDraftThen ? ' 초안' : ''}`;
}
