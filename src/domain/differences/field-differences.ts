import { isSame } from '../seal.ts';

/** A field that says something else than before, both as written; undefined where nothing is said. */
export interface FieldDifference {
  field: string;
  before: unknown;
  after: unknown;
}

/**
 * The fields of two records that say something else, in the order of `fields`; by default all, those of the later one first.
 * What says nothing (undefined, false, an empty list) is as good as no field.
 */
export function fieldDifferences(
  before: object,
  after: object,
  fields: readonly string[] = [...new Set([...Object.keys(after), ...Object.keys(before)])],
): FieldDifference[] {
  const said = (record: object, field: string): unknown => {
    const value = (record as Readonly<Record<string, unknown>>)[field];
    return isNothing(value) ? undefined : value;
  };
  return fields
    .map((field) => ({ field, before: said(before, field), after: said(after, field) }))
    .filter((each) => !isSame(each.before, each.after));
}

function isNothing(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === false;
}
