import type { SheetData } from 'write-excel-file/universal';
import type { Cell } from './csv.ts';

/** A sheet of an Excel file. Its first row is its head. */
export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
}

/** Sheets as `write-excel-file` takes them: numbers are numbers there, and the head stays in sight. */
export function workbook(sheets: readonly Sheet[]) {
  return sheets.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row, index) => row.map((cell) => cellOf(cell, index === 0))) as SheetData,
    columns: (rows[0] ?? []).map((_, column) => ({
      width: widthOf(rows.map((row) => row[column] ?? null)),
    })),
    stickyRowsCount: 1,
  }));
}

function cellOf(cell: Cell, isHead: boolean) {
  if (cell === null) return null;
  if (typeof cell === 'object') return { value: Number(cell.number), type: Number };
  return {
    value: cell.replaceAll('\u00a0', ' '),
    type: String,
    ...(isHead && { fontWeight: 'bold' as const }),
  };
}

/** In letters; a Hangul syllable takes the room of two. */
function widthOf(cells: readonly Cell[]): number {
  const widths = cells.map((cell) => {
    const text = cell === null ? '' : typeof cell === 'object' ? cell.number : cell;
    return [...text].reduce((sum, letter) => sum + (/[\u1100-\uffdc]/u.test(letter) ? 2 : 1), 0);
  });
  return Math.min(60, Math.max(8, ...widths) + 2);
}
