import { editionAddress, sectionAddress } from '../permalinks/addresses.ts';
import type { LocatedProblem } from '../reading/check-content.ts';
import type { DraftState, UnfinishedPage } from '../reading/draft-state.ts';

export type { DraftState, LocatedProblem };

/** How many places of a draft are still to be written, and how many to be put right: `채울 곳 3군데 · 고칠 곳 1군데`. */
export function remainsInWords(problems: readonly LocatedProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const toFill = problems.filter(({ check }) => check === 'left-to-fill').length;
  const toMend = errors.filter(({ check }) => check !== 'left-to-fill').length;
  return [
    ...(toFill > 0 ? [`채울 곳 ${toFill}군데`] : []),
    ...(toMend > 0 ? [`고칠 곳 ${toMend}군데`] : []),
  ].join(' · ');
}

/** What a page that cannot be shown yet is called. */
export function nameOfPage({ slug, title }: Pick<UnfinishedPage, 'slug' | 'title'>): string {
  return slug === undefined ? '표지' : (title ?? slug);
}

/** Where it stands, from the root of the site. */
export function addressOfPage({ year, slug }: Pick<UnfinishedPage, 'year' | 'slug'>): string {
  return slug === undefined ? editionAddress(year) : sectionAddress({ edition: year, slug });
}

/** Whether the cover of the edition on a year is one of the pages that cannot be shown yet. */
export function isCoverUnfinished(drafts: readonly DraftState[], year: string): boolean {
  return drafts.some(
    (draft) => draft.year === year && draft.unfinished.some(({ slug }) => slug === undefined),
  );
}
