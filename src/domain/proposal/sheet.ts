/** A sheet of a workbook, or a CSV file, as its reader sees it. */
export interface Sheet {
  name: string;
  /** Row 1 of the spreadsheet is `rows[0]`, column A is `rows[n][0]`. What is hidden there is blank here. */
  rows: readonly Row[];
  /** Rows and columns that have cells and are hidden. */
  hidden: { rows: readonly number[]; columns: readonly number[] };
}

export type Row = readonly (Cell | undefined)[];

/** A cell that is not blank. */
export interface Cell {
  /** In one line and in NFC; of a number its digits without commas, with sign and unit as it is shown: `-12.50`, `28.5%`. */
  text: string;
  /** A `fault` is `#DIV/0!`, or a formula whose result is not in the file. */
  is: 'text' | 'number' | 'date' | 'fault';
  /** What the cell holds, where it shows fewer digits. */
  held?: string;
  /** The cell is covered by a merged one that begins elsewhere, and says the same. */
  isCopy?: boolean;
}

/** A cell by its place; both are counted from 1. */
export interface CellPlace {
  row: number;
  column: number;
}

/** What a spreadsheet calls a cell: `B4`. */
export function cellName({ row, column }: CellPlace): string {
  return `${columnName(column)}${row}`;
}

/** What a spreadsheet calls a column: `AA` for 27. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnName(Math.floor((column - 1) / 26)) + letter;
}

/** The cell at a place. */
export function cellAt({ rows }: Pick<Sheet, 'rows'>, { row, column }: CellPlace): Cell | undefined {
  return rows[row - 1]?.[column - 1];
}

/** Text as it stands on one line: in NFC, with single spaces, without what is invisible. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
