import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';

/** A table has one place for a figure in every row and column. */
export function rowsFitColumns({ editions }: Report): Problem[] {
  return editions.flatMap(({ sections }) =>
    sections.flatMap(({ file, data }) =>
      Object.entries(data.tables).flatMap(([id, { columns, rows }]) =>
        rows.flatMap(({ label, figures }, i): Problem[] =>
          figures.length === columns.length
            ? []
            : [
                {
                  check: 'rows-fit-columns',
                  severity: 'error',
                  place: { file, path: ['tables', id, 'rows', i, 'figures'] },
                  what: {
                    ko: `표 "${id}": "${label}" 행의 칸은 ${figures.length}개인데, 열은 ${columns.length}개입니다.`,
                    en: `The table "${id}" has ${count(columns.length, 'column')}, and its row "${label}" has ${count(figures.length, 'figure')}.`,
                  },
                  remedy: {
                    ko: '열마다 수치를 하나씩 적고, 값이 없는 칸에는 null을 적으세요.',
                    en: 'Name one figure a column, and write null where there is no value.',
                  },
                },
              ],
        ),
      ),
    ),
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
