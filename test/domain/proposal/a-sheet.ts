import type { Report } from '../../../src/domain/report.ts';
import { proposeFigures, type Proposal } from '../../../src/domain/proposal/propose-figures.ts';
import type { Cell, Row, Sheet } from '../../../src/domain/proposal/sheet.ts';
import { cellName } from '../../../src/domain/proposal/sheet.ts';
import { aFigure, anEdition, aReport, aSection } from '../../checks/a-report.ts';

/** A sheet as a person sees it: a line a row, `|` between cells. A cell `^` is covered by the one above, `<` by the one before. */
export function aSheet(text: string): Sheet {
  const rows: (Cell | undefined)[][] = [];
  text
    .trim()
    .split('\n')
    .forEach((line, row) => {
      rows.push([]);
      line.split('|').forEach((field, column) => {
        const words = field.trim();
        const covering =
          words === '^' ? rows[row - 1]?.[column] : words === '<' ? rows[row]?.[column - 1] : undefined;
        (rows[row] as Row[number][])[column] = covering
          ? { ...covering, isCopy: true }
          : words === ''
            ? undefined
            : { is: 'text', text: words };
      });
    });
  return { name: '', rows, hidden: { rows: [], columns: [] } };
}

/** A report with an edition on 2030, to which tables propose. */
export function anEarlierReport(): Report {
  return aReport({
    sections: [
      aSection({
        edition: '2030',
        figures: {
          'new-jobs': aFigure({ label: '새 일자리', indicator: 'jobs', target: 'jobs-aim', period: 2030 }),
          'jobs-aim': aFigure({ label: '일자리 약속', kind: 'target', period: 2030 }),
          exports: aFigure({ label: '수출액', unit: '만 달러', period: 2030 }),
        },
      }),
    ],
    editions: [anEdition({ year: '2030' })],
    settings: {
      units: ['그루'],
      scopes: { own: { label: '기관', own: true }, province: { label: '도 전체' } },
    },
    indicators: {
      jobs: { name: '일자리', unit: '명', direction: 'more', definition: '일자리의 수.' },
      trees: { name: '심은 나무', unit: '그루', direction: 'more', definition: '나무의 수.' },
      money: { name: '확보한 국비', unit: '억 원', direction: 'more', definition: '국비의 합.' },
    },
    sources: {
      news: { publisher: '예시 신문', title: '새 일자리가 늘었다', url: 'https://example.org/news' },
      plan: { publisher: '예시 기관', title: '발전 계획', url: 'https://example.org/plan/' },
    },
  });
}

/** What a table proposes to such a report. */
export function propose(text: string, report: Report = anEarlierReport()): Proposal {
  const proposal = proposeFigures(aSheet(text), report);
  if (!proposal) throw new Error('There is no table.');
  return proposal;
}

/** Every figure on a line: its id, then what it says. A made-up id has a question mark, a place to fill is `…`. */
export function tellFigures({ figures }: Proposal): string {
  return figures
    .map(({ id, idFrom, fields: { label, value, unit, period, kind, scope, source, ...others } }) => {
      const said = [label, `${value} ${unit}`, period, kind, scope, source]
        .join(', ')
        .replaceAll('(채우기)', '…');
      const rest = Object.entries(others).map(([field, more]) => `, ${field}: ${String(more)}`);
      return `${id}${idFrom === 'made-up' ? '?' : ''}: ${said}${rest.join('')}`;
    })
    .join('\n');
}

/** Every remark on a line, with its cell, row or column. */
export function tellRemarks({ remarks }: Proposal): string {
  return remarks
    .map(({ kind, at: { row, column }, what }) => {
      const place =
        row && column ? cellName({ row, column }) : row ? `row ${row}` : column ? `column ${column}` : '';
      return `${kind} ${place} ${what.ko}`.replace(/ +/g, ' ');
    })
    .join('\n');
}
