import { fieldDifferences } from './field-differences.ts';
import type { Section } from '../report.ts';
import {
  type Between,
  type IsSame,
  isOfIdAndSubject,
  type Subjects,
  thingsBetween,
} from './things-between.ts';

/** A heading that has an id, with what stands under it. */
export interface HeadingPart {
  id: string;
  edition: string;
  section: string;
  title: string;
  level: number;
  /** Its paragraphs, lists and tables up to the next heading with an id, as written. */
  text: readonly string[];
}

/**
 * What became of each heading from one edition to another. One is the same as the one of its id on the same subject, of several
 * the one of the same title; else, if no edition has more than one heading of its id, as that one: it moved.
 */
export function headingsBetween(subjects: Subjects): Between<HeadingPart>[] {
  const [before, after] = [subjects.before.flatMap(headingsOf), subjects.after.flatMap(headingsOf)];
  const [wasOnlyOne, isOnlyOne] = [onlyOnes(before), onlyOnes(after)];
  const isSame = isOfIdAndSubject(subjects);
  const rules: IsSame<HeadingPart>[] = [
    (was, is) => was.title === is.title && isSame(was, is),
    isSame,
    (was, is) => was.id === is.id && wasOnlyOne.has(was.id) && isOnlyOne.has(is.id),
  ];
  return thingsBetween(subjects, before, after, rules, (was, is) =>
    fieldDifferences(was, is, ['title', 'level', 'text']),
  );
}

function headingsOf({ edition, slug, outline }: Section): HeadingPart[] {
  const parts = Map.groupBy(outline.parts, ({ id }) => id);
  return outline.headings.flatMap(({ id, text: title, depth: level }): HeadingPart[] => {
    if (id === undefined) return [];
    /** Where two headings have one id, each has a part of its own. */
    const text = parts.get(id)?.shift()?.blocks ?? [];
    return [{ id, edition, section: slug, title, level, text }];
  });
}

function onlyOnes(headings: readonly HeadingPart[]): Set<string> {
  return new Set(
    [...Map.groupBy(headings, ({ id }) => id)].flatMap(([id, { length }]) => (length === 1 ? [id] : [])),
  );
}
