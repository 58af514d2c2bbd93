import { isDraft } from '../domain/draft.ts';
import type { ReadContent } from './read-content.ts';

/** The years of the drafts, newest first, also of one whose `edition.yaml` does not obey its schema yet. */
export function draftYears({ content, unread }: ReadContent): string[] {
  const read = (content?.editions ?? []).filter(isDraft).map(({ year }) => year);
  const unfinished = [...unread].flatMap(([file, text]) => {
    const year = /^(\d{4})\/edition\.yaml$/.exec(file)?.[1];
    return year !== undefined && /^state:\s*(["']?)draft\1\s*(?:#.*)?$/m.test(text) ? [year] : [];
  });
  return [...read, ...unfinished].sort().reverse();
}

/**
 * Whether a file, as seen from the content folder, is one that the author of a draft writes. The ledger and the seal beside
 * a draft are not: what they say was published once.
 */
export function isDraftFile(drafts: readonly string[]): (file: string) => boolean {
  return (file) => drafts.some((year) => file.startsWith(`${year}/`)) && !file.endsWith('.tsv');
}
