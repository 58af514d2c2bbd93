import type { Cell } from '../domain/csv.ts';
import type { Report } from '../domain/report.ts';
import { type Absolute, dataColumns, editionTable } from './edition-data.ts';

/** The columns of the table of all figures of all editions, in order. */
export const figuresColumns = ['판', ...dataColumns] as const;

/** All figures of all editions as a table for programs: a head, then a row a figure, newest edition first. */
export function figuresTable(report: Report, absolute: Absolute): Cell[][] {
  const rows = report.editions.flatMap((edition) =>
    editionTable(report, edition, absolute)
      .slice(1)
      .map((cells): Cell[] => [edition.year, ...cells]),
  );
  return [[...figuresColumns], ...rows];
}
