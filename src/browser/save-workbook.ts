import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import type { Cell } from '../domain/csv.ts';
import { saveFile } from './save-file.ts';

export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
}

/** Hands a reader an Excel file. Numbers are numbers there, the first row of a sheet is its head and stays in sight. */
export async function saveWorkbook(name: string, sheets: Sheet[]): Promise<void> {
  const file = writeExcelFile(
    sheets.map(({ name: sheet, rows }) => ({
      sheet,
      data: rows.map((row, index) => row.map((cell) => cellOf(cell, index === 0))) as SheetData,
      columns: (rows[0] ?? []).map((_, column) => ({
        width: widthOf(rows.map((row) => row[column] ?? null)),
      })),
      stickyRowsCount: 1,
    })),
  );
  saveFile(name, await file.toBlob());
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
