import type { Language } from '../language.ts';
import { changesWords } from './changes-words.ts';
import type { Chapter, Group, Item, Row, Told } from './told.ts';

/** What is told, for a pull request: counts in a table, and each chapter folded. */
export function changesAsMarkdown(told: Told, language: Language): string {
  const { title, notes, counts, totals, chapters } = told;
  return [
    `## ${escape(title)}`,
    ...notes.map((note) => `> ${escapeBlock(note)}`),
    table(
      counts.head,
      counts.rows.map(({ name, cells }) => [name, ...cells]),
      (_, column) => (column === 0 ? '---' : '--:'),
    ),
    totals.map(({ name, text }) => `- **${escape(name)}** ${escape(text)}`).join('\n'),
    ...chapters.map((chapter) => fold(chapter, language)),
  ].join('\n\n');
}

function fold({ title, lead, groups }: Chapter, language: Language): string {
  const counted = groups.flatMap((group) => group.title ?? []).join(', ');
  const summary = counted === '' ? title : `${title}: ${counted}`;
  return [
    `<details>\n<summary>${escapeHtml(summary)}</summary>`,
    ...(lead === undefined ? [] : [escapeBlock(lead)]),
    ...groups.flatMap((group) => groupBlocks(group, language)),
    '</details>',
  ].join('\n\n');
}

/** What differs stands in a table; what is only there, in a list. */
function groupBlocks({ title, items }: Group, language: Language): string[] {
  const heading = title === undefined ? [] : [`**${escape(title)}**`];
  const isCompared = items.some(({ rows = [] }) => rows.some((row) => 'before' in row));
  return [...heading, isCompared ? comparison(items, language) : items.map(listed).join('\n')];
}

/** A row for each field. Columns in which nothing would stand are left out, but for those of the editions. */
function comparison(items: readonly Item[], language: Language): string {
  const rows = items.flatMap(({ name = '', about = [], rows = [] }) => {
    const what = [name, ...about].join(' · ');
    if (rows.length === 0) return [{ what, field: '', before: '', after: '', remark: '' }];
    return rows.map((row, index) => ({
      what: index === 0 ? what : '',
      field: row.name,
      remark: row.remark ?? '',
      ...said(row, language),
    }));
  });
  const columns = (['what', 'field', 'before', 'after', 'remark'] as const).filter(
    (column) => column === 'before' || column === 'after' || rows.some((row) => row[column] !== ''),
  );
  return table(
    columns.map((column) => words[column][language]),
    rows.map((row) => columns.map((column) => row[column])),
  );
}

function said(row: Row, language: Language): { before: string; after: string } {
  const none = 'isList' in row && row.isList ? '' : changesWords.none[language];
  const list = (entries: readonly string[]) => entries.join('\n') || none;
  return 'is' in row
    ? { before: '', after: list(row.is) }
    : { before: list(row.before), after: list(row.after) };
}

function listed({ name, about = [], rows = [] }: Item): string {
  const [first = '', ...others] = [...(name === undefined ? [] : [name]), ...about].map(escapeBlock);
  const fields = rows.map((row) => {
    const entries = 'is' in row ? row.is : row.after;
    return [row.name, [...entries, ...(row.remark === undefined ? [] : [row.remark])].join(', ')]
      .filter((each) => each !== '')
      .map(escapeBlock)
      .join(': ');
  });
  const lead = name === undefined ? first : `**${first}**`;
  return [`- ${lead}`, ...[...others, ...fields].map((each) => `  - ${each}`)].join('\n');
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: (name: string, column: number) => string = () => '---',
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head.map(escape)),
    line(head.map(align)),
    ...rows.map((cells) => line(cells.map((cell) => cell.split('\n').map(escape).join('<br>')))),
  ].join('\n');
}

/** The text as it is: nothing in it is a mark, a tag, the end of a cell, or calls a person or an issue by name. */
function escape(text: string): string {
  if (/^https?:\/\/[^\s<>|]+$/.test(text)) return `<${text}>`;
  return escapeHtml(text.replaceAll(/[\\`*_[\]|~]/g, (mark) => `\\${mark}`));
}

/** The same at the beginning of a block, where more marks are known. */
function escapeBlock(text: string): string {
  return escape(text)
    .replace(/^([-+=#])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/@(?=\w)|#(?=\d)/g, (mark) => `${mark}<!-- -->`);
}

const words = {
  what: { ko: '무엇', en: 'what' },
  field: { ko: '항목', en: 'field' },
  before: { ko: '앞선 판', en: 'before' },
  after: { ko: '이 판', en: 'after' },
  remark: { ko: '비고', en: 'remark' },
};
