import { withJosa } from '../josa.ts';
import type { Indicator } from '../report.ts';
import { parseUnit, unitBase } from '../unit.ts';
import type { FoundTable, HeadedColumn } from './find-table.ts';
import { findIndicator, findSource } from './known-things.ts';
import { type CellValue, readValue } from './read-value.ts';
import { readRowSaid, type RowReading, type RowSaid } from './row-said.ts';
import { type Cell, type CellPlace, cellAt } from './sheet.ts';

/** A figure as far as one cell and its row, column and table tell it. */
export interface RowFigure extends Omit<RowSaid, 'unit'>, CellValue {
  place: CellPlace;
  /** What its column is about, where the table tells several things of a row: `사업비`. */
  name?: string;
  isTotal: boolean;
}

export interface TableRow {
  row: number;
  label?: string;
  isTotal: boolean;
  /** One for each column of values; undefined where the cell says that there is none. */
  figures: (RowFigure | undefined)[];
}

interface TableReading extends RowReading {
  table: FoundTable;
}

/** The rows of a table that tell figures, and the source that a line below names for all of them. */
export function readRows(reading: TableReading): { rows: TableRow[]; source?: string } {
  const { sheet, table, report, remarks } = reading;
  let source: string | undefined;
  let above: string | undefined;
  const rows = table.rows.flatMap((row): TableRow[] => {
    const foot = footLine(sheet.rows[row - 1] ?? []);
    if (foot !== undefined) {
      const cited = /^(?:자료|출처)\s*[:：]\s*(.+)$/u.exec(foot)?.[1];
      const found = cited === undefined ? undefined : findSource(report, cited);
      source ??= found;
      if (!found) remarks.leftOut({ row }, `표 아래의 말 "${foot}"`, `The line below the table: "${foot}"`);
      return [];
    }
    const said = withLabel(reading, row, readRowSaid(reading, row), above);
    above = said.label;
    const read = readValues(reading, row, said);
    if (read.figures.some((figure) => figure !== undefined)) return [read];
    const name = said.label === undefined ? '' : ` "${said.label}"`;
    remarks.leftOut({ row }, `값이 없는 행${name}`, `A row without values${name}`);
    return [];
  });
  return { rows, source };
}

/**
 * In a file without merged cells only the first of the rows about one thing has its name: those below, of another kind,
 * are read as being about the same, and told.
 */
function withLabel(
  { sheet, columns, remarks }: RowReading,
  row: number,
  said: RowSaid,
  above: string | undefined,
): RowSaid {
  const column = columns.by.label ?? columns.by.indicator;
  const hasValues = columns.values.some((each) => cellAt(sheet, { row, column: each.column }));
  if (said.label !== undefined || column === undefined || !hasValues) return said;
  const at = { row, column };
  if (above === undefined || said.kind === undefined) {
    remarks.fill(at, '이름이 비어 있습니다.', 'There is no name.');
    return said;
  }
  remarks.look(
    at,
    `이름이 비어 있어 위의 "${above}"에 이어지는 행으로 읽었습니다.`,
    `There is no name here; read as one more row about "${above}".`,
  );
  return { ...said, label: above };
}

function readValues(reading: TableReading, row: number, said: RowSaid): TableRow {
  const { sheet, columns, report, remarks } = reading;
  const isTotal =
    said.label !== undefined &&
    /^(?:(?:합|총|소|누|총합)?계|total|sum)$/iu.test(said.label.replace(/\s/g, ''));
  const figures = columns.values.map((column): RowFigure | undefined => {
    const place = { row, column: column.column };
    const cell = cellAt(sheet, place);
    if (!cell) return undefined;
    if (cell.isCopy) {
      remarks.leftOut(
        place,
        '합친 칸이어서 첫 칸에만 적었습니다.',
        'The cell is merged; only its first is taken.',
      );
      return undefined;
    }
    const { name, kind = said.kind, period = said.period } = column.head;
    const named =
      said.indicator ?? (name === undefined ? findIndicator(report, said.label ?? '') : undefined);
    const unit = unitOf(reading, { ...said, indicator: named }, column);
    const value = readValue(cell, place, { unit, extra: report.settings.units, remarks });
    const indicator = named && value && fitting(reading, named, value.unit, place);
    return value && { ...said, ...value, name, kind, period, indicator, place, isTotal };
  });
  return { row, label: said.label, isTotal, figures };
}

/** The unit that row, column or table say, or the one of the indicator where that has no magnitude. */
function unitOf(
  { table, report }: TableReading,
  { unit, indicator }: RowSaid,
  { head }: HeadedColumn,
): string | undefined {
  const known = unit ?? head.unit ?? table.unit;
  if (known !== undefined || !indicator) return known;
  return parseUnit(indicator.unit, report.settings.units)?.power === 0 ? indicator.unit : undefined;
}

/** The indicator, where it counts what the figure counts. */
function fitting(
  { report, remarks }: TableReading,
  indicator: Indicator,
  unit: string | undefined,
  place: CellPlace,
): Indicator | undefined {
  const { units } = report.settings;
  if (unit === undefined || unitBase(unit, units) === unitBase(indicator.unit, units)) return indicator;
  remarks.look(
    place,
    `단위가 ${withJosa(`"${unit}"`, '이라')} 지표 ${indicator.name}("${indicator.unit}")에 잇지 않았습니다.`,
    `Its unit is "${unit}", so it is not joined to the indicator ${indicator.id} ("${indicator.unit}").`,
  );
  return undefined;
}

/** The text of a row that is a remark below the table. */
function footLine(cells: readonly (Cell | undefined)[]): string | undefined {
  const [only, ...others] = cells.filter((cell) => cell && !cell.isCopy);
  const isFoot = /^(?:※|\*|주\s*\d*\s*[:：)]|자료\s*[:：]|출처\s*[:：]|\d\))/u.test(only?.text ?? '');
  return others.length === 0 && isFoot ? only?.text : undefined;
}
