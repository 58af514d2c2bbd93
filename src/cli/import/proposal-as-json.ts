import type { ColumnHead } from '../../domain/proposal/column-head.ts';
import type { Proposal } from '../../domain/proposal/propose-figures.ts';
import { cellName, columnName } from '../../domain/proposal/sheet.ts';
import type { FigureHome } from '../../reading/figure-homes.ts';
import type { Language } from '../language.ts';

/** The proposal for programs: what authors would write, where each came from, and what was told. */
export function proposalAsJson(
  { table, columns, figures, proposedTable, remarks }: Proposal,
  {
    file,
    sheet,
    homes,
    language,
  }: { file: string; sheet: string; homes: ReadonlyMap<string, FigureHome>; language: Language },
): string {
  const proposal = {
    file,
    ...(sheet !== '' && { sheet }),
    head: table.head,
    columns: columns.told.map(({ column, as }) => ({
      column: columnName(column.column),
      words: column.words,
      as,
      ...(as === 'value' && withoutRole(column.head)),
    })),
    figures: Object.fromEntries(figures.map(({ id, fields }) => [id, fields])),
    ...(proposedTable && { tables: { [proposedTable.id]: withoutId(proposedTable) } }),
    origins: Object.fromEntries(
      figures.map(({ id, idFrom, place }) => [
        id,
        { cell: cellName(place), ...place, idFrom, ...home(homes.get(id)) },
      ]),
    ),
    remarks: remarks.map(({ kind, at: { row, column }, what }) => ({
      kind,
      ...(row !== undefined && column !== undefined && { cell: cellName({ row, column }) }),
      ...(row !== undefined && { row }),
      ...(column !== undefined && { column }),
      what: what[language],
    })),
  };
  return JSON.stringify(proposal, null, 2);
}

function home(found: FigureHome | undefined) {
  return found && { standsIn: found.file, isDraft: found.isDraft };
}

function withoutRole({ role: _, ...said }: ColumnHead): Omit<ColumnHead, 'role'> {
  return said;
}

function withoutId<Item extends { id: string }>({ id: _, ...rest }: Item): Omit<Item, 'id'> {
  return rest;
}
