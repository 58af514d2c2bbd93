import { formatPermalink } from './permalink.ts';

/*
 * Where the things of a report have their pages, from the root of the site.
 */

/** The cover of the edition on a year. */
export function editionAddress(year: string): string {
  return formatPermalink({ edition: year });
}

export function sectionAddress(
  { edition, slug }: { edition: string; slug: string },
  anchor?: string,
): string {
  return formatPermalink({ edition, section: slug, ...(anchor !== undefined && { anchor }) });
}

export function figureAddress({ edition, id }: { edition: string; id: string }): string {
  return formatPermalink({ edition, figure: id });
}

export function chartAddress({ edition, id }: { edition: string; id: string }): string {
  return formatPermalink({ edition, chart: id });
}

/** The list of all figures of the edition on a year. */
export function figureListAddress(year: string): string {
  return formatPermalink({ edition: year, section: 'figures' });
}

/** The list of all permalinks of the edition on a year. */
export function editionLinksAddress(year: string): string {
  return formatPermalink({ page: `links/${year}` });
}

/** What changed in the edition on a year. */
export function changesAddress(year: string): string {
  return formatPermalink({ page: `changes/${year}` });
}

export function strategyAddress(id: string): string {
  return formatPermalink({ page: `strategies/${id}` });
}

/** The entry of a source in the list of all sources. */
export function sourceAddress(id: string): string {
  return formatPermalink({ page: 'sources', anchor: id });
}

/** What remains to be done in the draft on a year. There is such a page only where drafts are shown. */
export function draftAddress(year: string): string {
  return formatPermalink({ page: `drafts/${year}` });
}
