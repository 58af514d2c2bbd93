import { isSame, type SealDifference } from './seal.ts';

/** What of a figure is said in words; everything else of it is what it states. */
const worded: readonly string[] = ['label', 'short', 'note', 'parts-differ'];

/**
 * The fields of a changed figure that no erratum of kind 'wording' may touch: value, unit, period, source and so on;
 * for a figure that came or went, all it has.
 */
export function statedFields({ before, after }: SealDifference): string[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const differs = (field: string) => JSON.stringify(before?.[field]) !== JSON.stringify(after?.[field]);
  return fields.filter((field) => (!before || !after || !worded.includes(field)) && differs(field));
}

/** Fields of sections, charts, tables and sources that hold words; every other one states facts. */
const prose: readonly string[] = [
  'title',
  'nav',
  'summary',
  'text',
  'note',
  'headline',
  'lead',
  'message',
  'strategies',
  'headings',
  'entries',
  'contents',
];

/**
 * Whether something other than a figure states otherwise than before: in a field that holds no words, or in the numbers, figures and sources
 * that its words name. Of a source everything but its title and note counts.
 */
export function statesOtherwise({ before = {}, after = {} }: SealDifference, isSource: boolean): boolean {
  const worded = isSource ? ['title', 'note'] : prose;
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .some((field) => !worded.includes(field) || factsIn(before[field]) !== factsIn(after[field]));
}

/** The numbers, and the tags that show figures and cite sources, in a text, in any order. */
function factsIn(value: unknown): string {
  const text = JSON.stringify(value ?? '');
  return (text.match(/\d+(?:[.,]\d+)*|<(?:Fig|Source|Table|Chart|Cards|Progress)[^>]*>/g) ?? [])
    .sort()
    .join(' ');
}
