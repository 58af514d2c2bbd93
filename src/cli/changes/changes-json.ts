import type { Change } from '../../domain/change.ts';
import type { CountedKind, StatusCounts } from '../../domain/differences/difference-counts.ts';
import type { Apart } from '../../domain/differences/figure-change.ts';
import type { HeadingPart } from '../../domain/differences/headings-between.ts';
import type { Chart, Figure, Table } from '../../domain/report.ts';

/**
 * What `changes --json` gives. Fields are only ever added. Everything is as its authors wrote it: values are decimal text, things
 * are named by their ids, a section as `2031/jobs`, a figure in the last four lists as `2031/jobs-created`. Where nothing is said,
 * there is null. Of what is added or removed all fields are there; what is the same is counted and not listed.
 */
export interface ChangesJson {
  /** The version of this shape. */
  format: 1;
  before: EditionJson;
  after: EditionJson;
  /** How many errors the content has, and what could not be read: then less than all is told. */
  errors: number;
  unread: { files: readonly string[]; sections: string[] };
  counts: Record<CountedKind, StatusCounts>;
  /** `contents` are the groups of the contents as far as both editions have their sections. */
  cover: FieldJson[];
  sections: {
    status: Status;
    before: string | null;
    after: string | null;
    title: string;
    /** To the subject in the other edition: same, renamed, merged, split-from, new, not-covered, ended. */
    relation: string;
    /** What the other edition has on the subject, and what came together or parted besides. */
    sections: string[];
    others: string[];
    /** Why it has ended, and the edition that says so. */
    ended: { edition: string; text: string } | null;
    fields: FieldJson[];
  }[];
  headings: ThingJson<HeadingPart>[];
  figures: (ThingJson<Figure> & {
    /** How far the value went, where the two are compared; why not, where they are not: kind, scope, time, period, unit, provisional. */
    change: Change | null;
    apart: Apart | null;
  })[];
  tables: ThingJson<Table>[];
  charts: ThingJson<Chart>[];
  /** `added` are newly cited, `removed` no longer; `by` is where: `2031/jobs` or, of a cover, `2031`. */
  sources: { status: 'added' | 'removed'; id: string; source: object | null; by: string[] }[];
  indicators: {
    id: string;
    name: string;
    /** rise, fall, same; apart: not compared; silent: without a value by now. */
    direction: 'rise' | 'fall' | 'same' | 'apart' | 'silent';
    before: ValueJson | null;
    after: ValueJson | null;
    change: Change | null;
    apart: string | null;
  }[];
  restatements: { figure: string; earlier: string[]; reason: string; why: string }[];
  targets: {
    answered: {
      target: string;
      edition: string;
      outcome: string;
      provisional: boolean;
      figure: string | null;
      to: string | null;
      text: string | null;
      source: string | null;
    }[];
    owed: { target: string; due: string; owedBy: string | null }[];
  };
}

type Status = 'added' | 'removed' | 'changed';

export interface EditionJson {
  year: string;
  state: string;
  published: string | null;
  updated: string;
}

/** A field that says something else, both as written. */
export interface FieldJson {
  field: string;
  before: unknown;
  after: unknown;
}

/** A thing of one of the editions or both, with all its fields, and those that differ. */
export interface ThingJson<Item> {
  status: Status;
  id: string;
  before: Item | null;
  after: Item | null;
  fields: FieldJson[];
}

/** A figure, as `2031/jobs-created`, and what it states. */
export interface ValueJson {
  figure: string;
  value: string;
  unit: string;
  period: string;
  status: string | null;
}
