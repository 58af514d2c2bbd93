import type { Report } from '../report.ts';
import { completeFigures } from './complete-figures.ts';
import { findTable, type FoundTable } from './find-table.ts';
import type { ProposedFigure } from './proposed-figure.ts';
import { type ProposedTable, proposeTable } from './proposed-table.ts';
import { gatherRemarks, type Remark } from './remark.ts';
import { readRows } from './row-figures.ts';
import type { Sheet } from './sheet.ts';
import { type TableColumns, tableColumns } from './table-columns.ts';
import { tellLeftOut } from './tell-left-out.ts';

/** What a sheet proposes to a report, and what an editor should know about it. */
export interface Proposal {
  table: FoundTable;
  columns: TableColumns;
  figures: ProposedFigure[];
  proposedTable?: ProposedTable;
  remarks: Remark[];
}

/**
 * Proposes figures of the table in a sheet: exact decimals, ids and names of the report where the table says the same, and
 * nothing that the table does not say. Undefined where there is no table; `figures` is empty where it has no value.
 */
export function proposeFigures(sheet: Sheet, report: Report): Proposal | undefined {
  const { units } = report.settings;
  const found = findTable(sheet, units);
  if (!found) return undefined;
  const table = { ...found, ...(found.title !== undefined && { title: withoutNumber(found.title) }) };
  const columns = tableColumns(sheet, table, units);
  const remarks = gatherRemarks();
  tellLeftOut(sheet, table, columns, remarks);
  const { rows, source } = readRows({ sheet, table, columns, report, remarks });
  const shared = {
    ...(table.title !== undefined && { title: table.title }),
    ...(source !== undefined && { source }),
  };
  const proposed = completeFigures(rows, shared, report, remarks);
  const proposedTable = proposeTable(table, columns.values, rows, proposed, report);
  return {
    table,
    columns,
    figures: [...proposed.values()],
    ...(proposedTable && { proposedTable }),
    remarks: remarks.all,
  };
}

/** `<표 3-1> 유형별 사업비` as `유형별 사업비`. */
function withoutNumber(title: string): string {
  return title.replace(/^[<[(]?\s*(?:표|그림)\s*[\d.-]+\s*[.)\]>:]?\s*/u, '') || title;
}
