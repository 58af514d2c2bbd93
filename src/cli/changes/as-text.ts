import type { Language } from '../language.ts';
import { changesWords } from './changes-words.ts';
import { padTo, widthOf, wrap } from './text-width.ts';
import type { Chapter, Group, Item, Row, Told } from './told.ts';

/** The columns of a terminal that is not wide. */
const columns = 80;
/** Names of fields beside what they say; a longer one stands above it. */
const widestName = 20;

/** What is told, as lines of at most 80 columns. */
export function changesAsText({ title, notes, counts, totals, chapters }: Told, language: Language): string {
  const blocks = [
    [title, '='.repeat(Math.min(columns, widthOf(title)))],
    ...notes.map((note) => wrap(`※ ${note}`, columns)),
    countLines(counts),
    totalLines(totals),
    ...chapters.map((chapter) => chapterLines(chapter, language)),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

function countLines({ head, rows }: Told['counts']): string[] {
  const table = [head, ...rows.map(({ name, cells }) => [name, ...cells])];
  const widths = head.map((_, column) => Math.max(...table.map((cells) => widthOf(cells[column] ?? ''))));
  return table.map((cells) =>
    cells
      .map((cell, column) => padTo(cell, widths[column] ?? 0, column === 0 ? 'end' : 'start'))
      .join('   ')
      .trimEnd(),
  );
}

function totalLines(totals: Told['totals']): string[] {
  const width = Math.max(...totals.map(({ name }) => widthOf(name)));
  return totals.flatMap(({ name, text }) => hang(`${padTo(name, width)}   `, text, width + 3));
}

function chapterLines({ title, lead, groups }: Chapter, language: Language): string[] {
  const heading = wrap(title, columns);
  return [
    ...heading,
    '-'.repeat(Math.min(columns, Math.max(...heading.map(widthOf)))),
    ...(lead === undefined ? [] : wrap(lead, columns)),
    ...groups.flatMap((group, index) => [
      ...(index > 0 || lead !== undefined ? [''] : []),
      ...groupLines(group, language),
    ]),
  ];
}

function groupLines({ title, items }: Group, language: Language): string[] {
  return [...(title === undefined ? [] : [title]), ...items.flatMap((item) => itemLines(item, language))];
}

function itemLines(item: Item, language: Language): string[] {
  const { name, about = [], rows = [] } = item;
  const short = shortLine(item, language);
  if (short !== undefined) return [short];
  const indent = name === undefined ? 2 : 4;
  const names = rows.map((row) => widthOf(row.name)).filter((width) => width <= widestName);
  const width = Math.max(0, ...names);
  return [
    ...(name === undefined ? [] : hang('  ', name, 4)),
    ...about.flatMap((text) => hang(' '.repeat(indent), text, indent)),
    ...rows.flatMap((row) => rowLines(row, indent, width, language)),
  ];
}

/** A thing of which one field differs, if that takes no more than a line. */
function shortLine({ name, about = [], rows: [row, ...others] = [] }: Item, language: Language) {
  if (name === undefined || about.length > 0 || !row || others.length > 0) return undefined;
  const [said, ...more] = saidLines(row, '', 0, language);
  const line = `  ${name}: ${row.name === '' ? '' : `${row.name} `}${said}`;
  return more.length === 0 && widthOf(line) <= columns ? line : undefined;
}

function rowLines(row: Row, indent: number, width: number, language: Language): string[] {
  const isBeside = widthOf(row.name) <= width;
  const hanging = isBeside && width > 0 ? indent + width + 2 : indent + 2;
  const head = ' '.repeat(indent) + (width > 0 && isBeside ? `${padTo(row.name, width)}  ` : '');
  const first = isBeside ? head : ' '.repeat(hanging);
  const lines = isBeside ? [] : hang(' '.repeat(indent), row.name, indent);
  const at = isBeside && width === 0 ? indent : hanging;
  return [...lines, ...saidLines(row, first, at, language)];
}

/** On one line where that is wide enough: `17,640명 → 20,420명, 2,780명(15.8%) 증가`; else each entry with − or + before it. */
function saidLines(row: Row, first: string, at: number, language: Language): string[] {
  const none = changesWords.none[language];
  const remark = row.remark === undefined ? '' : `, ${row.remark}`;
  if ('is' in row) {
    const isBroken = row.is.length > 1 && row.is.some((entry) => at + widthOf(entry) > columns);
    const entries = row.is.map((entry): [string, string] => [isBroken ? '· ' : '', entry]);
    return listLines(entries, row.remark, first, at);
  }
  const { before, after, isList = false } = row;
  const line = `${before[0] ?? none} → ${after[0] ?? none}${remark}`;
  const isShort = !isList && before.length <= 1 && after.length <= 1 && at + widthOf(line) <= columns;
  if (isShort) return [first + line];
  const entries = [
    ...before.map((entry): [string, string] => ['− ', entry]),
    ...after.map((entry): [string, string] => ['+ ', entry]),
  ];
  return listLines(entries, row.remark, first, at);
}

function listLines(
  entries: readonly (readonly [sign: string, entry: string])[],
  remark: string | undefined,
  first: string,
  at: number,
): string[] {
  const all =
    remark === undefined ? entries : [...entries.slice(0, -1), ...withRemark(entries.at(-1), remark)];
  const margin = ' '.repeat(at);
  return all.flatMap(([sign, entry], index) =>
    hang((index === 0 ? first : margin) + sign, entry, at + widthOf(sign)),
  );
}

function withRemark(
  entry: readonly [string, string] | undefined,
  remark: string,
): (readonly [string, string])[] {
  return entry ? [[entry[0], `${entry[1]}, ${remark}`]] : [['', remark]];
}

/** A text behind a beginning; its further lines stand under it, `at` columns from the left. */
function hang(first: string, text: string, at: number): string[] {
  const [line = '', ...others] = wrap(text, columns - at);
  return [first + line, ...others.map((each) => ' '.repeat(at) + each)];
}
