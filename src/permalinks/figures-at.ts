import { findFigure } from '../domain/figure-reference.ts';
import type { Edition, Figure, Report } from '../domain/report.ts';
import { tableAnchor } from './anchors.ts';
import { parsePermalink } from './permalink.ts';

/** The figures of which a figure, chart or table at an address of an edition consists; of anything else none. */
export function figuresAt(report: Report, { year, charts, tables }: Edition, address: string): Figure[] {
  const { figure, chart: id = '', anchor } = parsePermalink(address) ?? {};
  const chart = charts.get(id);
  const table = [...tables.values()].find((each) => tableAnchor(each.id) === anchor);
  const named = [
    ...(figure === undefined ? [] : [figure]),
    ...(chart?.figures ?? chart?.series?.flatMap((series) => series.figures) ?? []),
    ...(table?.rows.flatMap((row) => row.figures) ?? []),
  ];
  return named.flatMap((reference) =>
    reference === null ? [] : (findFigure(report, year, reference) ?? []),
  );
}
