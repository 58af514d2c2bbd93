import type { FoundTable } from './find-table.ts';
import type { Remarks } from './remark.ts';
import { cellAt, columnName, type Sheet } from './sheet.ts';
import type { TableColumns } from './table-columns.ts';

/** Tells what of a sheet is not taken over, and a unit that cannot be. */
export function tellLeftOut(sheet: Sheet, table: FoundTable, columns: TableColumns, remarks: Remarks): void {
  for (const {
    column: { column, words },
    because,
  } of columns.leftOut) {
    remarks.leftOut(
      { column },
      `${words || '머리글이 없는 열'}: ${reasons[because].ko}`,
      `${words || 'A column without head'}: ${reasons[because].en}`,
    );
  }
  const { rows, columns: hidden } = sheet.hidden;
  if (rows.length > 0) {
    remarks.leftOut(
      {},
      `숨긴 행 ${rows.length}개(${few(rows)}행)`,
      `Hidden rows: ${rows.length} (${few(rows)})`,
    );
  }
  if (hidden.length > 0) {
    const names = few(hidden.map(columnName));
    remarks.leftOut({}, `숨긴 열(${names}열)`, `Hidden columns (${names})`);
  }
  if (table.next !== undefined) {
    remarks.leftOut(
      { row: table.next },
      '여기부터는 다른 표인 듯합니다. 시트를 나누어 따로 옮기세요.',
      'Another table seems to begin here. Put it into a sheet of its own.',
    );
  }
  if (table.unclearUnit) {
    const text = cellAt(sheet, table.unclearUnit)?.text ?? '';
    remarks.fill(
      table.unclearUnit,
      `"${text}": 어느 열의 단위인지, 또는 어떤 단위인지 알 수 없습니다.`,
      `"${text}": it is not clear which unit that is, or of which column.`,
    );
  }
}

function few(all: readonly (string | number)[]): string {
  return all.length > 5 ? `${all.slice(0, 5).join(', ')} …` : all.join(', ');
}

const reasons = {
  derived: {
    ko: '누리집이 수치에서 셈하므로 옮기지 않았습니다.',
    en: 'the site works it out from the figures.',
  },
  unknown: { ko: '무엇을 적은 열인지 알 수 없습니다.', en: 'it is not clear what it holds.' },
  twice: { ko: '같은 뜻의 열이 이미 있습니다.', en: 'another column of that meaning stands before it.' },
};
