import type { TableData } from '../../schema/table.ts';
import type { Section } from '../report.ts';
import { moveYear, speaksOfYear } from './move-year.ts';
import type { NewEdition } from './new-edition.ts';
import { newTitle } from './new-title.ts';
import { earlierName, isOverYears, yearsBefore } from './over-years.ts';
import type { Written } from './written.ts';

type Cell = string | null;

/** A row or a column of a table: its label and its cells. */
interface Line {
  label: string;
  cells: Cell[];
}

/** The tables of a section that go on: those with a figure which the new edition states. Their figures are named anew. */
export function newTables(edition: NewEdition, { data }: Section): Record<string, Written> {
  return Object.fromEntries(
    Object.entries(data.tables).flatMap(([id, table]): [string, Written][] => {
      const written = newTable(edition, table);
      return written === undefined ? [] : [[id, written]];
    }),
  );
}

function newTable(edition: NewEdition, { title, columns, rows }: TableData): Written | undefined {
  const across = rows.map(({ label, figures }): Line => ({ label, cells: figures }));
  const isStated = (cell: Cell) => cell !== null && edition.figures.has(edition.nameOf(cell));
  if (!across.some(({ cells }) => cells.some(isStated))) return undefined;
  const down = columns.map((label, at): Line => ({
    label,
    cells: across.map(({ cells }) => cells[at] ?? null),
  }));
  const earlierRows = across.map((row) => linesBefore(edition, row, across));
  const newColumns = down.flatMap((column) => [
    ...(earlierRows.flat().length > 0 ? [] : linesBefore(edition, column, down)),
    moved(edition, column),
  ]);
  const newRows = across.flatMap((row, at) => [
    ...(earlierRows[at] ?? []).map(({ label, cells }): Written => ({ label, figures: cells })),
    {
      label: moved(edition, row).label,
      figures: newColumns.map(({ cells }) => cells[at] ?? null),
      ...(rows[at]?.total && { total: true }),
    },
  ]);
  return { title: newTitle(edition, title), columns: newColumns.map(({ label }) => label), rows: newRows };
}

/** Where the lines of a table are years: those of the last editions, which come before the line of the new year. */
function linesBefore(edition: NewEdition, line: Line, all: readonly Line[]): Line[] {
  const { like, figures, nameOf } = edition;
  const isOfYears = line.cells.every(
    (cell, at) =>
      cell === null ||
      (figures.has(nameOf(cell)) &&
        isOverYears(
          edition,
          cell,
          all.map(({ cells }) => cells[at] ?? null),
        )),
  );
  if (!isOfYears || !speaksOfYear(line.label, like.year)) return [];
  return yearsBefore(edition).flatMap((year): Line[] => {
    const cells = line.cells.map((cell) => cell && (earlierName(edition, cell, year) ?? null));
    const isEmpty = cells.every((cell) => cell === null);
    return isEmpty ? [] : [{ label: moveYear(line.label, like.year, year), cells }];
  });
}

/** The line with its figures named anew; its label moves to the new year where one of them does. */
function moved({ like, year, figures, nameOf }: NewEdition, { label, cells }: Line): Line {
  const named = cells.map((cell) => cell && nameOf(cell));
  const isNew = named.some((cell) => cell !== null && figures.has(cell));
  return { label: isNew ? moveYear(label, like.year, year) : label, cells: named };
}
