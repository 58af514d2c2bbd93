import { formatAmount, formatTableNumber } from '../domain/amount.ts';
import { findFigure } from '../domain/figure-reference.ts';
import { kindLabel } from '../domain/figure.ts';
import { statusLetters } from '../domain/figure-status.ts';
import type { Report, Table } from '../domain/report.ts';
import type { PictureTable } from './picture.ts';

/** A table of the report as it is read: the unit once where a column has one, `-` where there is no value. */
export function tableInReport(report: Report, table: Table): PictureTable {
  const rows = table.rows.map((row) => ({
    ...row,
    figures: table.columns.map((_, column) => {
      const id = row.figures[column];
      return typeof id === 'string' ? findFigure(report, table.edition, id) : undefined;
    }),
  }));
  const units = table.columns.map((_, column) => {
    const known = new Set(rows.flatMap(({ figures }) => figures[column]?.unit ?? []));
    return known.size === 1 ? [...known][0] : undefined;
  });
  return {
    type: 'table',
    columns: table.columns.map((name, column) => {
      const unit = units[column];
      return { name, ...(unit !== undefined && { unit }) };
    }),
    rows: rows.map(({ label, figures, total }) => ({
      label,
      cells: figures.map((figure, column) => {
        if (!figure) return '-';
        const letter = figure.status ? statusLetters[figure.status] : '';
        const about = figure.about ? '약\u00a0' : '';
        return units[column] === undefined
          ? formatAmount(figure, { extra: report.settings.units }) + letter
          : about + formatTableNumber(figure.value) + letter;
      }),
      isTotal: total,
    })),
  };
}

/** 실적, 목표 … of the figures of a table, as far as there are several: `실적·계획`. */
export function kindsInTable(report: Report, { edition, rows }: Table): string {
  const ids = rows.flatMap(({ figures }) => figures.filter((id) => id !== null));
  const kinds = ids.flatMap((id) => findFigure(report, edition, id)?.kind ?? []);
  return [...new Set(kinds)].map(kindLabel).join('·');
}
