import { type FieldDifference, fieldDifferences } from '../../domain/differences/field-differences.ts';
import { textDifference } from '../../domain/differences/text-difference.ts';
import { fieldName } from '../../domain/field-name.ts';
import type { Sentence } from '../../domain/problem.ts';
import { isSame } from '../../domain/seal.ts';
import { saidDifferences } from '../../domain/said-difference.ts';
import type { Row } from './told.ts';
import { oneLine, type Telling, toldValue } from './told-value.ts';

/** The years of two editions. */
export interface Years {
  before: string;
  after: string;
}

/** Whole things in one field, of which each field is told by itself. */
const nested = ['plan', 'message'];

/** Texts that differ in little are told; of others how much of them differs. In characters, of both together. */
const mostTold = 320;

/** The fields in which something differs, a row each. `under` is the field in which they stand. */
export function differenceRows(
  telling: Telling,
  years: Years,
  differences: readonly FieldDifference[],
  under?: string,
): Row[] {
  const { language } = telling;
  return differences.flatMap((difference): Row[] => {
    const { field, before, after } = difference;
    const own = fieldName(field)[language];
    const name = under === undefined ? own : `${under} › ${own}`;
    if (nested.includes(field) && isRecord(after)) {
      return differenceRows(telling, years, fieldDifferences(isRecord(before) ? before : {}, after), own);
    }
    if (nested.includes(field) && isRecord(before)) {
      return [{ name, before: [String(before['name'] ?? before['title'])], after: [] }];
    }
    if (field === 'text' && under === undefined) return [textRow(telling, name, difference)];
    if (!Array.isArray(before ?? after)) {
      const [was, is] = [
        toldValue(telling, years.before, field, before),
        toldValue(telling, years.after, field, after),
      ];
      return [{ name, before: was, after: is }];
    }
    const only = onlyIn(entriesOf(before), entriesOf(after));
    const told = (year: string, entries: unknown[]) =>
      entries.flatMap((each) => toldValue(telling, year, field, each));
    return [
      { name, before: told(years.before, only.before), after: told(years.after, only.after), isList: true },
    ];
  });
}

/** The fields that a thing has, a row each. */
export function fieldRows(telling: Telling, year: string, thing: object, fields: readonly string[]): Row[] {
  return fieldDifferences({}, thing, fields).map(({ field, after }) => ({
    name: fieldName(field)[telling.language],
    is: toldValue(telling, year, field, after),
  }));
}

function textRow({ language }: Telling, name: string, { before, after }: FieldDifference): Row {
  const [was, is] = [entriesOf(before).map(String), entriesOf(after).map(String)];
  const counts = textDifference(was, is);
  const [said] = saidDifferences({ before: { text: was }, after: { text: is } });
  const only = {
    before: [said?.before ?? []].flat().map(oneLine),
    after: [said?.after ?? []].flat().map(oneLine),
  };
  if (counts.kept > 0 && [...only.before, ...only.after].join('').length <= mostTold)
    return { name, ...only };
  const ofBoth = counts.before > 0 && counts.after > 0;
  const remark = counts.kept > 0 ? keptWords(counts.kept) : allOther;
  return {
    name,
    before: counts.before > 0 ? [blockWords(counts.before)[language]] : [],
    after:
      counts.after > 0
        ? [ofBoth && language === 'ko' ? `${counts.after}개` : blockWords(counts.after)[language]]
        : [],
    ...(ofBoth && { remark: remark[language] }),
  };
}

const allOther = { ko: '모두 다름', en: 'none as before' };

function keptWords(kept: number): Sentence {
  return { ko: `그대로인 문단 ${kept}개`, en: `${kept} as before` };
}

function blockWords(blocks: number): Sentence {
  return { ko: `문단 ${blocks}개`, en: blocks === 1 ? '1 paragraph' : `${blocks} paragraphs` };
}

/** What is only in one of two lists; all of both where only the order differs. */
function onlyIn(before: unknown[], after: unknown[]): { before: unknown[]; after: unknown[] } {
  const without = (own: unknown[], others: unknown[]) => {
    const left = [...others];
    return own.filter((each) => {
      const place = left.findIndex((other) => isSame(each, other));
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
  };
  const only = { before: without(before, after), after: without(after, before) };
  return only.before.length === 0 && only.after.length === 0 ? { before, after } : only;
}

function entriesOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
