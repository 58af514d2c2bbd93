import type { Report } from '../domain/report.ts';

/** What an edition is called outside of the report. */
export function editionTitle({ settings }: Report, year: string): string {
  return `${settings.title} ${year}년판`;
}

/** Under which terms the report may be used. */
export function licenceOf({ settings: { licence } }: Report): { name: string; url?: string } {
  return { name: licence.name, ...(licence.url !== undefined && { url: licence.url }) };
}
