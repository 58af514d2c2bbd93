import { isSame, type SealDifference } from './seal.ts';

/** A field of a sealed record that says something else than before, in words for people. */
export interface SaidDifference {
  field: string;
  /** Undefined where there was, or is, nothing. */
  before: string | undefined;
  after: string | undefined;
}

/**
 * What differs field by field. Of long texts only the sentences that differ are told; of the order of headings and figures
 * nothing when there are others than before.
 */
export function saidDifferences({
  before,
  after,
}: Pick<SealDifference, 'before' | 'after'>): SaidDifference[] {
  const fields = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  return fields
    .filter((field) => !isSame(before?.[field], after?.[field]))
    .filter((field) => !orders.includes(field) || isReordered(before?.[field], after?.[field]))
    .map((field) => ({ field, ...apart(sentencesIn(before?.[field]), sentencesIn(after?.[field])) }));
}

/** Fields that say in which order headings and figures stand, which tell of themselves. */
const orders = ['headings', 'entries'];

function isReordered(before: unknown, after: unknown): boolean {
  return isSame(sentencesIn(before).sort(), sentencesIn(after).sort());
}

/** What is only in one of two lists of sentences. */
function apart(before: string[], after: string[]): Omit<SaidDifference, 'field'> {
  const only = (own: string[], others: string[]) => {
    const left = [...others];
    return own.filter((sentence) => {
      const found = left.indexOf(sentence);
      if (found >= 0) left.splice(found, 1);
      return found < 0;
    });
  };
  const words = (sentences: string[], all: string[]) =>
    all.length === 0 ? undefined : sentences.join(' ') || undefined;
  const said = { before: only(before, after), after: only(after, before) };
  /** The same sentences in another order. */
  if (said.before.length === 0 && said.after.length === 0) {
    return { before: words(before, before), after: words(after, after) };
  }
  return { before: words(said.before, before), after: words(said.after, after) };
}

/** Every sentence, name and number in a value, in order. */
function sentencesIn(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(sentencesIn);
  if (typeof value === 'object') return Object.values(value).flatMap(sentencesIn);
  return String(value)
    .split(/(?<=[다요음임함됨][.?!])\s+|(?<=[.?!])\s+(?=[A-Z가-힣])/u)
    .filter((sentence) => sentence !== '');
}
