import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { NewFile } from '../domain/new-edition/new-files.ts';
import { Noted, type Written } from '../domain/new-edition/written.ts';

/** How wide a list may be that stands on one line. */
const lineWidth = 100;

/** The text of a new file in the layout of the others: short lists on one line, notes behind their values. */
export function newFileText({ data, text }: NewFile): string {
  const document = new Document(nodeOf(data));
  const yaml = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
  return text === undefined ? yaml : `---\n${yaml}---\n\n${text.join('\n\n')}\n`;
}

function nodeOf(written: Written): Scalar | YAMLSeq | YAMLMap {
  if (written instanceof Noted) {
    const scalar = scalarOf(written.value);
    scalar.comment = ` ${written.note}`;
    return scalar;
  }
  if (typeof written !== 'object' || written === null) return scalarOf(written);
  if (isList(written)) {
    const list = new YAMLSeq();
    list.items = written.map(nodeOf);
    list.flow = isShort(written);
    return list;
  }
  const map = new YAMLMap();
  map.items = Object.entries(written).flatMap(([key, value]) =>
    value === undefined ? [] : [new Pair(new Scalar(key), nodeOf(value))],
  );
  return map;
}

function scalarOf(value: string | number | boolean | null): Scalar {
  const scalar = new Scalar(value);
  // A single ~ is no text, so that one in front of a year is quoted, as everywhere in the content.
  if (typeof value === 'string' && value.startsWith('~')) scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
}

function isShort(list: readonly Written[]): boolean {
  const isPlain = list.every((each) => typeof each !== 'object' || each === null);
  return isPlain && list.map(String).join(', ').length <= lineWidth;
}

function isList(written: Written): written is readonly Written[] {
  return Array.isArray(written);
}
