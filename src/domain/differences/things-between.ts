import type { ChartData } from '../../schema/chart.ts';
import type { TableData } from '../../schema/table.ts';
import { type FieldDifference, fieldDifferences } from './field-differences.ts';
import { pairUp } from './pair-up.ts';
import type { Chart, Section, Table } from '../report.ts';

/** What became of a figure, heading, chart or table from one edition to another. */
export interface Between<Item> {
  status: 'added' | 'removed' | 'changed' | 'same';
  before?: Item;
  after?: Item;
  /** `section` is among them where it moved to another subject, `id` where something else tells that it is the same. */
  fields: FieldDifference[];
}

/** The sections of two editions, and whether two of them, named by their slugs, are on one subject. */
export interface Subjects {
  before: readonly Section[];
  after: readonly Section[];
  isOne: (before: string, after: string) => boolean;
}

/** Something that stands in a section and has an id. */
interface Thing {
  id: string;
  section: string;
}

/** Whether a thing of the earlier edition is this one of the later. */
export type IsSame<Item> = (before: Item, after: Item) => boolean;

/** What became of each thing: those of the later edition in their order, then those that are no longer there. */
export function thingsBetween<Item extends Thing>(
  { isOne }: Subjects,
  before: readonly Item[],
  after: readonly Item[],
  rules: readonly IsSame<Item>[],
  differences: (before: Item, after: Item) => FieldDifference[],
): Between<Item>[] {
  const { pairs, gone } = pairUp(before, after, rules);
  const partners = new Map(pairs.map(([was, is]) => [is, was]));
  return [
    ...after.map((is): Between<Item> => {
      const was = partners.get(is);
      if (!was) return { status: 'added', after: is, fields: [] };
      const place = isOne(was.section, is.section) ? ['id'] : ['section', 'id'];
      const fields = [...fieldDifferences(was, is, place), ...differences(was, is)];
      return { status: fields.length > 0 ? 'changed' : 'same', before: was, after: is, fields };
    }),
    ...gone.map((was): Between<Item> => ({ status: 'removed', before: was, fields: [] })),
  ];
}

/** The rule that ids are kept on one subject. */
export function isOfIdAndSubject({ isOne }: Subjects): IsSame<Thing> {
  return (was, is) => was.id === is.id && isOne(was.section, is.section);
}

/** What became of each chart. One is the same as the one of its id on the same subject, else anywhere. */
export function chartsBetween(
  subjects: Subjects,
  before: readonly Chart[],
  after: readonly Chart[],
): Between<Chart>[] {
  return thingsBetween(subjects, before, after, idRules(subjects), differencesIn(chartFields));
}

/** What became of each table. One is the same as the one of its id on the same subject, else anywhere. */
export function tablesBetween(
  subjects: Subjects,
  before: readonly Table[],
  after: readonly Table[],
): Between<Table>[] {
  return thingsBetween(subjects, before, after, idRules(subjects), differencesIn(tableFields));
}

function idRules(subjects: Subjects): IsSame<Thing>[] {
  return [isOfIdAndSubject(subjects), (was, is) => was.id === is.id];
}

const chartFields: Record<keyof ChartData, true> = {
  title: true,
  type: true,
  figures: true,
  series: true,
  note: true,
};

const tableFields: Record<keyof TableData, true> = { title: true, columns: true, rows: true, note: true };

function differencesIn(fields: object): (before: object, after: object) => FieldDifference[] {
  return (was, is) => fieldDifferences(was, is, Object.keys(fields));
}
