import { formatAmount, formatTableNumber } from '../domain/amount.ts';
import { courseOf } from '../domain/course.ts';
import type { Cell } from '../domain/csv.ts';
import { statusByLetter } from '../domain/figure-status.ts';
import { formatPeriod } from '../domain/period.ts';
import type { Figure, Report } from '../domain/report.ts';
import type { Thing } from '../permalinks/thing.ts';
import { chartInReport } from './chart-in-report.ts';
import { chartTable } from './chart-table.ts';
import { tableInReport } from './table-in-report.ts';

/** A table with every cell as it is read; `-` where there is no value. */
export interface ShownTable {
  /** The first names the rows. */
  columns: string[];
  rows: { label: string; cells: string[]; isTotal: boolean }[];
}

/** A thing as the table that readers see. Of a figure its values over the years. */
export function shownTable(report: Report, thing: Thing): ShownTable {
  if (thing.kind === 'figure') return courseTable(report, thing.of);
  if (thing.kind === 'chart') {
    const { model } = chartInReport(report, thing.of);
    const { columns, rows } = chartTable(model);
    const [first = '', ...others] = columns;
    const unit = model.unit === undefined ? '' : ` (단위: ${model.unit})`;
    return {
      columns: [`${first}${unit}`, ...others],
      rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell?.text ?? '-') })),
    };
  }
  const { columns, rows } = tableInReport(report, thing.of);
  const heads = columns.map(({ name, unit }) => (unit === undefined ? name : `${name} (${unit})`));
  return { columns: ['구분', ...heads], rows: rows.map(worded) };
}

/** The same as rows for a spreadsheet, a head first; what is nothing but a number is one. */
export function thingTable(report: Report, thing: Thing): Cell[][] {
  const { columns, rows } = shownTable(report, thing);
  return [columns, ...rows.map(({ label, cells }) => [label, ...cells.map(numberOr)])];
}

/** A row whose numbers are bare, so that a spreadsheet takes them: that they are not final stands in words, with the name of the row where it is true of all. */
function worded({ label, cells, isTotal }: ShownTable['rows'][number]): ShownTable['rows'][number] {
  const read = cells.map((cell) => /^(?<bare>.*\S)(?<letter>[per])$/.exec(cell)?.groups);
  const marks = new Set(
    cells.flatMap((cell, index) => (cell === '-' ? [] : [read[index]?.['letter'] ?? ''])),
  );
  const [only = ''] = marks;
  const name = (letter: string) => statusByLetter.get(letter) ?? '';
  if (marks.size === 1 && only !== '') {
    return {
      label: `${label}(${name(only)})`,
      cells: cells.map((cell, index) => read[index]?.['bare'] ?? cell),
      isTotal,
    };
  }
  const told = cells.map((cell, index) => {
    const { bare, letter = '' } = read[index] ?? {};
    return bare === undefined ? cell : `${bare} (${name(letter)})`;
  });
  return { label, cells: told, isTotal };
}

function courseTable(report: Report, figure: Figure): ShownTable {
  const course = figure.indicator === undefined ? [] : courseOf(report, figure.indicator);
  const isThere = course.some((each) => each.figure === figure);
  const figures = [...(isThere ? [] : [figure]), ...course.map((each) => each.figure)];
  return {
    columns: ['기간', `${figure.label} (${figure.unit})`],
    rows: figures.map((each) => ({
      label: formatPeriod(each.period),
      cells: [
        each.unit === figure.unit && !each.about
          ? formatTableNumber(each.value)
          : formatAmount(each, { extra: report.settings.units }),
      ],
      isTotal: false,
    })),
  };
}

function numberOr(text: string): Cell {
  if (text === '-') return null;
  const isNumber = /^△?\d[\d,]*(?:\.\d+)?$/.test(text);
  return isNumber ? { number: text.replaceAll(',', '').replace('△', '-') } : text;
}
