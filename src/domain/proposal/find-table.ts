import { type ColumnHead, joinHeads, readHead } from './column-head.ts';
import { type Cell, type CellPlace, cellAt, type Sheet } from './sheet.ts';
import { readNumber } from './typed-number.ts';
import { declaredUnit, isUnitLine } from './typed-unit.ts';

/** A column of the table, by its head. */
export interface HeadedColumn {
  column: number;
  /** As it is written; two heads, one over the other, with a space. Empty where there is none. */
  words: string;
  head: ColumnHead;
}

/** Where the table of a sheet is. Rows are counted from 1. */
export interface FoundTable {
  title?: string;
  /** The unit that stands above the table for all of it. */
  unit?: string;
  /** A line above the table speaks of a unit that cannot be used for all of it. */
  unclearUnit?: CellPlace;
  head: { first: number; last: number };
  columns: HeadedColumn[];
  /** The rows below the head that are not blank. */
  rows: number[];
  /** The row in which another table begins. */
  next?: number;
}

/** How far down a head is looked for, in rows that are not blank. */
const farthest = 40;

/**
 * Finds the table of a sheet by the words at its head, in whatever row they stand; two rows when the upper one groups the
 * lower. What stands above may be a title and a unit. Undefined where no row looks like a head.
 */
export function findTable(sheet: Sheet, extra: readonly string[] = []): FoundTable | undefined {
  const filled = sheet.rows.flatMap((cells, index) => (cells.some(isOwn) ? [index + 1] : []));
  const first = filled
    .slice(0, farthest)
    .find((row, index) => isHead(sheet, row, extra) || isHeadByNumbers(sheet, row, filled[index + 1], extra));
  if (first === undefined) return undefined;
  const head = headRows(sheet, first, filled, extra);
  const below = filled.filter((row) => row > head.last);
  const next = below.find(
    (row) =>
      isHead(sheet, row, extra) &&
      headOf(sheet, row, extra).some(({ role }) => role !== undefined && role !== 'value'),
  );
  return {
    ...above(sheet, head.first, filled, extra),
    head,
    columns: columnsOf(sheet, head, extra),
    rows: below.filter((row) => next === undefined || row < next),
    ...(next !== undefined && { next }),
  };
}

/** At least two cells that say what stands below them, and no number. */
function isHead(sheet: Sheet, row: number, extra: readonly string[]): boolean {
  const heads = headOf(sheet, row, extra);
  return heads.filter(({ role, unit }) => role !== undefined || unit !== undefined).length >= 2;
}

/** Two or more texts, and a number below one of them. */
function isHeadByNumbers(
  sheet: Sheet,
  row: number,
  below: number | undefined,
  extra: readonly string[],
): boolean {
  const columns = ownCells(sheet, row).map(({ column }) => column);
  return (
    headOf(sheet, row, extra).length >= 2 &&
    below !== undefined &&
    columns.some((column) => isNumber(cellAt(sheet, { row: below, column }), extra))
  );
}

/** The heads in a row; none when a cell of it holds a number, a date or the unit of the table. */
function headOf(sheet: Sheet, row: number, extra: readonly string[]): ColumnHead[] {
  const cells = ownCells(sheet, row).map(({ cell }) => cell);
  const heads = cells.map(({ text }) => readHead(text, extra));
  const isOther = cells.some(
    (cell, index) =>
      cell.is === 'fault' ||
      isUnitLine(cell.text) ||
      (heads[index]?.role === undefined && (cell.is === 'date' || isNumber(cell, extra))),
  );
  return isOther ? [] : heads;
}

/**
 * A head of two rows has nothing new to say in the first column of its lower row: that below the row that was found, or
 * that row itself when names stand above it.
 */
function headRows(
  sheet: Sheet,
  found: number,
  filled: number[],
  extra: readonly string[],
): FoundTable['head'] {
  const columnsIn = (row: number) => ownCells(sheet, row).map(({ column }) => column);
  const left = Math.min(...filled.filter((row) => row >= found).flatMap(columnsIn));
  const isOpen = (row: number) => !columnsIn(row).includes(left);
  const heads = (row: number) => (filled.includes(row) ? headOf(sheet, row, extra) : []);
  if (isOpen(found + 1) && heads(found + 1).some(({ role, unit }) => role ?? unit)) {
    return { first: found, last: found + 1 };
  }
  const isUnder = isOpen(found) && heads(found - 1).length > 1;
  return { first: isUnder ? found - 1 : found, last: found };
}

function columnsOf(
  sheet: Sheet,
  { first, last }: FoundTable['head'],
  extra: readonly string[],
): HeadedColumn[] {
  const width = Math.max(...sheet.rows.map((cells) => cells.length));
  let group: string | undefined;
  return Array.from({ length: width }, (_, index): HeadedColumn => {
    const column = index + 1;
    const upper = cellAt(sheet, { row: first, column })?.text;
    if (first === last) return { column, words: upper ?? '', head: readHead(upper ?? '', extra) };
    const lower = cellAt(sheet, { row: last, column })?.text;
    // Without merged cells a group stands over its first column only.
    group = upper ?? (lower === undefined ? undefined : group);
    const words = [...new Set([group, lower].filter((each) => each !== undefined))];
    const heads = words.map((each) => readHead(each, extra));
    return { column, words: words.join(' '), head: heads.reduce(joinHeads, {}) };
  });
}

/** The title and the unit that stand above the head. */
function above(
  sheet: Sheet,
  head: number,
  filled: number[],
  extra: readonly string[],
): Pick<FoundTable, 'title' | 'unit' | 'unclearUnit'> {
  const rows = filled.filter((row) => row < head).map((row) => ({ row, cells: ownCells(sheet, row) }));
  const isLine = ({ cell }: { cell: Cell }) => isUnitLine(cell.text);
  const line = rows
    .flatMap(({ row, cells }) => cells.filter(isLine).map((each) => ({ row, ...each })))
    .at(-1);
  const unit = line && declaredUnit(line.cell.text, extra);
  const titles = rows.flatMap(({ cells }) => {
    const [only, ...others] = cells.filter((each) => !isLine(each));
    return only && others.length === 0 && !isAboutFile(only.cell.text) ? [only.cell.text] : [];
  });
  const title = titles.at(-1);
  return {
    ...(title !== undefined && { title }),
    ...(unit !== undefined && { unit }),
    ...(line && unit === undefined && { unclearUnit: { row: line.row, column: line.column } }),
  };
}

/** `작성: 기획팀`, `2031. 12. 31. 기준`. */
function isAboutFile(text: string): boolean {
  return /[:：]|기준\)?$|^작성|^[\d\s./-]+$/u.test(text) && !/^[<[(]?\s*표\s*\d/u.test(text);
}

function ownCells(sheet: Sheet, row: number): { column: number; cell: Cell }[] {
  return (sheet.rows[row - 1] ?? []).flatMap((cell, index) =>
    isOwn(cell) ? [{ column: index + 1, cell }] : [],
  );
}

function isOwn(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && !cell.isCopy;
}

function isNumber(cell: Cell | undefined, extra: readonly string[]): boolean {
  return cell?.is === 'number' || (cell?.is === 'text' && readNumber(cell.text, extra).is === 'number');
}
