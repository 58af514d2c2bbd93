import type { FigureData } from '../../schema/figure.ts';
import { type FieldDifference, fieldDifferences } from './field-differences.ts';

/** Every field of a figure, in the order in which authors write them. */
const fields: Record<keyof FigureData, true> = {
  label: true,
  short: true,
  value: true,
  unit: true,
  about: true,
  period: true,
  kind: true,
  scope: true,
  source: true,
  also: true,
  indicator: true,
  target: true,
  parts: true,
  'parts-differ': true,
  including: true,
  status: true,
  rivals: true,
  restates: true,
  note: true,
};

/**
 * What two figures say differently, field by field, in the order in which authors write them. Either may be a sealed record. What
 * the fields are called is in `field-name.ts`.
 */
export function figureDifferences(
  before: Readonly<Partial<FigureData>>,
  after: Readonly<Partial<FigureData>>,
): FieldDifference[] {
  return fieldDifferences(before, after, Object.keys(fields));
}
