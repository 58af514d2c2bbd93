import type { Cell, CellPlace, Sheet } from '../../domain/proposal/sheet.ts';
import { readCell, type Workbook } from './cell-value.ts';
import { TooLarge } from './unzip.ts';
import { attributeOf, elementsAt, isOn, type XmlElement } from './xml-tree.ts';

/** The farthest row and column that are read. Tables of figures are far smaller. */
export const sheetLimits = { rows: 5_000, columns: 300 };

/**
 * One worksheet of an .xlsx file. A merged cell says the same everywhere that it covers. Hidden rows and columns are
 * blank and told. Throws `TooLarge` when a cell stands farther out than any table of figures does.
 */
export function readWorksheet(name: string, worksheet: XmlElement, workbook: Workbook): Sheet {
  const isColumnHidden = hiddenColumns(worksheet);
  const hidden = { rows: new Set<number>(), columns: new Set<number>() };
  const rows: (Cell | undefined)[][] = [];
  let row = 0;
  for (const element of elementsAt(worksheet, 'sheetData', 'row')) {
    row = Number(attributeOf(element, 'r') ?? row + 1);
    let column = 0;
    for (const each of elementsAt(element, 'c')) {
      column = placeOf(attributeOf(each, 'r') ?? '')?.column ?? column + 1;
      const cell = readCell(each, workbook);
      if (!cell) continue;
      if (row > sheetLimits.rows || column > sheetLimits.columns) throw new TooLarge();
      if (isOn(element, 'hidden')) hidden.rows.add(row);
      else if (isColumnHidden(column)) hidden.columns.add(column);
      else (rows[row - 1] ??= [])[column - 1] = cell;
    }
  }
  for (const merged of elementsAt(worksheet, 'mergeCells', 'mergeCell')) {
    spread(rows, attributeOf(merged, 'ref') ?? '');
  }
  return {
    name,
    rows: Array.from(rows, (cells) => Array.from(cells ?? [])),
    hidden: { rows: [...hidden.rows], columns: [...hidden.columns] },
  };
}

/** Lets every cell that a merged one covers say what it says. */
function spread(rows: (Cell | undefined)[][], area: string): void {
  const [from, to] = area.split(':').map(placeOf);
  const cell = from && rows[from.row - 1]?.[from.column - 1];
  if (!from || !to || !cell) return;
  const last = { row: Math.min(to.row, sheetLimits.rows), column: Math.min(to.column, sheetLimits.columns) };
  for (let row = from.row; row <= last.row; row++) {
    for (let column = from.column; column <= last.column; column++) {
      if (row !== from.row || column !== from.column) {
        (rows[row - 1] ??= [])[column - 1] = { ...cell, isCopy: true };
      }
    }
  }
}

function hiddenColumns(worksheet: XmlElement): (column: number) => boolean {
  const areas = elementsAt(worksheet, 'cols', 'col')
    .filter((each) => isOn(each, 'hidden'))
    .map((each) => ({ from: Number(attributeOf(each, 'min')), to: Number(attributeOf(each, 'max')) }));
  return (column) => areas.some(({ from, to }) => from <= column && column <= to);
}

/** `B4` as numbers. */
function placeOf(name: string): CellPlace | undefined {
  const [, letters = '', row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name.replaceAll('$', '')) ?? [];
  if (row === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}
