import type { Comparison } from '../domain/comparison.ts';
import { comparisonNotes, comparisonRows } from '../domain/comparison-rows.ts';
import { toCsv } from '../domain/csv.ts';
import { figureAddress } from '../permalinks/addresses.ts';
import { saveFile } from './save-file.ts';

interface Origin {
  /** The address of the site, from which the addresses of figures are counted. */
  site: string;
  /** The name of the report. */
  report: string;
  licence: string;
}

/** Hands a reader a comparison as a file: CSV a value a row with what one has to know of it, XLSX the table as well. */
export async function saveComparison(
  comparison: Comparison,
  format: 'csv' | 'xlsx',
  { site, report, licence }: Origin,
): Promise<void> {
  const name = ['compare', comparison.years[0], comparison.years.at(-1)].join('-');
  const addressOf = (edition: string, figure: string) =>
    new URL(figureAddress({ edition, id: figure }).slice(1), site).href;
  const notes = comparisonNotes(comparison, addressOf);
  if (format === 'csv') {
    saveFile(`${name}.csv`, new Blob([toCsv(notes)], { type: 'text/csv;charset=utf-8' }));
    return;
  }
  const { saveWorkbook } = await import('./save-workbook.ts');
  await saveWorkbook(`${name}.xlsx`, [
    { name: '비교', rows: comparisonRows(comparison) },
    { name: '값의 설명', rows: notes },
    {
      name: '이 파일',
      rows: [
        ['보고서', report],
        ['이용 조건', licence],
        ['주소', location.href],
      ],
    },
  ]);
}
