import { type Role, readKind } from './column-head.ts';
import type { FoundTable, HeadedColumn } from './find-table.ts';
import { type Cell, cellAt, type Sheet } from './sheet.ts';
import { readNumber } from './typed-number.ts';

/** Every column of a table with what its cells are taken for. */
export interface TableColumns {
  /** One column each, by what its cells say of a figure. */
  by: Partial<Record<SaidOnce, number>>;
  /** Columns that group rows, from left to right. */
  groups: number[];
  /** Each cell of these is the value of a figure. */
  values: HeadedColumn[];
  /** What each column was taken for, from left to right. */
  told: { column: HeadedColumn; as: SaidOnce | 'group' | 'value' }[];
  leftOut: { column: HeadedColumn; because: 'derived' | 'unknown' | 'twice' }[];
}

export type SaidOnce = Exclude<Role, 'value' | 'sorting' | 'derived' | 'number-of-row'> | 'kind';

type Held = SaidOnce | 'group' | 'value' | 'derived' | 'unknown' | 'number-of-row';

interface FilledColumn {
  column: HeadedColumn;
  hasNumbers: boolean;
  /** Its cells are words, without a digit in any. */
  hasWords: boolean;
  hasKinds: boolean;
}

/**
 * Decides by head and cells what every column holds. Words that mean two things are what their cells show: 구분 holds kinds, or
 * names, or groups; 수치 holds names or values. A column whose head says nothing known holds values when its cells are
 * numbers and either it has a unit or no other column holds plain values.
 */
export function tableColumns(sheet: Sheet, table: FoundTable, extra: readonly string[]): TableColumns {
  const filled = table.columns.flatMap((column): FilledColumn[] => {
    const cells = table.rows.flatMap((row) => cellAt(sheet, { row, column: column.column }) ?? []);
    if (cells.length === 0) return [];
    const kinds = cells.filter(({ text }) => readKind(text) !== undefined).length;
    return [
      {
        column,
        hasNumbers: areNumbers(cells, extra),
        hasWords: areWords(cells, extra),
        hasKinds: kinds * 2 > cells.length,
      },
    ];
  });
  const label = labelColumn(filled);
  const columns: TableColumns = { by: {}, groups: [], values: [], told: [], leftOut: [] };
  for (const each of filled) {
    const { column } = each;
    const as = column === label ? 'label' : holds(each, filled);
    if (as === 'number-of-row') continue;
    if (as === 'derived' || as === 'unknown') {
      columns.leftOut.push({ column, because: as });
      continue;
    }
    if (as !== 'group' && as !== 'value' && columns.by[as] !== undefined) {
      columns.leftOut.push({ column, because: 'twice' });
      continue;
    }
    columns.told.push({ column, as });
    if (as === 'value') columns.values.push(column);
    else if (as === 'group') columns.groups.push(column.column);
    else columns.by[as] = column.column;
  }
  return columns;
}

/** The column that names what each row is about: the innermost where several group each other. */
function labelColumn(filled: FilledColumn[]): HeadedColumn | undefined {
  const texts = filled.filter(({ hasNumbers, hasKinds }) => !hasNumbers && !hasKinds);
  const withRole = (role: Role) => texts.findLast(({ column: { head } }) => head.role === role)?.column;
  const named = withRole('label') ?? withRole('sorting');
  if (named ?? filled.some(({ column: { head } }) => head.role === 'indicator')) return named;
  return texts.find(
    ({ column: { head }, hasWords }) => head.role === undefined || (head.role === 'value' && hasWords),
  )?.column;
}

function holds(
  { column: { head }, hasNumbers, hasWords, hasKinds }: FilledColumn,
  filled: FilledColumn[],
): Held {
  const hasPlainValues = filled.some(
    ({ column }) => column.head.role === 'value' && column.head.name === undefined,
  );
  switch (head.role) {
    case 'sorting':
      return hasKinds ? 'kind' : 'group';
    case 'label':
      return hasNumbers ? 'value' : 'group';
    case 'value':
      return hasWords ? 'unknown' : 'value';
    case 'derived':
      return filled.some(isOtherValue) || !hasNumbers ? 'derived' : 'value';
    case undefined:
      return hasNumbers && (head.unit !== undefined || !hasPlainValues) ? 'value' : 'unknown';
    default:
      return head.role;
  }
}

/** What a share or a difference is worked out from. */
function isOtherValue({ column: { head }, hasNumbers }: FilledColumn): boolean {
  return head.role === 'value' || (head.role === undefined && hasNumbers);
}

function areWords(cells: Cell[], extra: readonly string[]): boolean {
  const isWord = ({ is, text }: Cell) => is === 'text' && readNumber(text, extra).is === 'unreadable';
  return cells.some(isWord) && !cells.some(({ text }) => /\d/.test(text));
}

/** Whether a column holds numbers: most of what stands in it is one, or says that there is none. */
function areNumbers(cells: Cell[], extra: readonly string[]): boolean {
  const read = cells.map(({ is, text }) =>
    is === 'date' ? 'unreadable' : is === 'fault' ? 'blank' : readNumber(text, extra).is,
  );
  const numbers = read.filter((each) => each === 'number').length;
  return numbers > 0 && numbers >= read.filter((each) => each === 'unreadable').length;
}
