import { kindLabel } from '../figure.ts';
import { formatPeriod } from '../period.ts';
import { toFill } from '../left-to-fill.ts';
import type { Report } from '../report.ts';
import type { FoundTable, HeadedColumn } from './find-table.ts';
import { type ProposedFigure } from './proposed-figure.ts';
import type { RowFigure, TableRow } from './row-figures.ts';
import { idFromWords, uniqueIds } from './unique-ids.ts';

/** A table of proposed figures, as an author would declare it. */
export interface ProposedTable {
  id: string;
  title: string;
  columns: string[];
  rows: { label: string; figures: (string | null)[]; total: boolean }[];
}

/**
 * The table that a sheet shows, of its proposed figures. Undefined where a table would be a list: of rows that have one
 * value each and are about different things.
 */
export function proposeTable(
  { title }: Pick<FoundTable, 'title'>,
  columns: readonly HeadedColumn[],
  rows: readonly TableRow[],
  proposed: ReadonlyMap<RowFigure, ProposedFigure>,
  { editions }: Report,
): ProposedTable | undefined {
  const isList =
    columns.length === 1 && columns[0]?.head.name === undefined && !rows.some(({ isTotal }) => isTotal);
  if (rows.length < 2 || isList || rows.some(({ label }) => label === undefined)) return undefined;
  const taken = new Set(editions[0]?.tables.keys());
  const [id = 'table'] = uniqueIds(
    [{ base: idFromWords((title ?? '').replace(/\d{4}\s*년도?의?/gu, ''), 'table'), name: '', period: '' }],
    taken,
  );
  return {
    id,
    title: title ?? toFill(),
    columns: columns.map(columnTitle),
    rows: rows.map(({ label = toFill(), figures, isTotal }) => ({
      label,
      figures: figures.map((figure) => (figure && proposed.get(figure)?.id) ?? null),
      total: isTotal,
    })),
  };
}

/** `2031년 목표`, `사업비 실적`, `사업비`. */
function columnTitle({ words, head: { name, period, kind } }: HeadedColumn): string {
  const parts = [
    name,
    period === undefined ? undefined : formatPeriod(period),
    kind === undefined ? undefined : kindLabel(kind),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : words || toFill();
}
