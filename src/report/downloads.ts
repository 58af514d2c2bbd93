import { toCsv } from '../domain/csv.ts';
import { formatLedger } from '../domain/ledger.ts';
import type { Edition, Report } from '../domain/report.ts';
import {
  editionFiguresAddress,
  editionFileAddress,
  ledgerAddress,
  sealAddress,
} from '../permalinks/api-addresses.ts';
import { type Absolute, editionData, editionTable } from '../permalinks/edition-data.ts';
import { apiFile } from './api-schemas/api-schemas.ts';
import { href } from './href.ts';
import { sealedText, sealHash } from './sealed-text.ts';

/** A file of an edition that readers may take with them. */
export interface Download {
  name: string;
  address: string;
  /** Its type and size: `CSV, 12 KB`. */
  what: string;
}

/** All figures of an edition as a CSV file. */
export function figuresCsv(report: Report, edition: Edition, absolute: Absolute): string {
  return toCsv(editionTable(report, edition, absolute));
}

/** An edition with all its figures and errata as a JSON file. */
export function editionJson(report: Report, edition: Edition, absolute: Absolute): string {
  const data = editionData(report, edition, absolute, sealHash(report, edition.year));
  return `${JSON.stringify(apiFile('edition', data, absolute), null, 2)}\n`;
}

/** The files of an edition: figures for spreadsheets and for programs, its seal and its ledger. */
export function editionDownloads(report: Report, edition: Edition, absolute: Absolute): Download[] {
  const { year } = edition;
  const file = (name: string, path: string, type: string, text: string | undefined): Download[] =>
    text === undefined
      ? []
      : [{ name, address: href(path), what: `${type}, ${sizeWords(Buffer.byteLength(text))}` }];
  const ledger = report.ledgers.get(year);
  return [
    ...file('모든 수치', editionFiguresAddress(year), 'CSV', figuresCsv(report, edition, absolute)),
    ...file('수치와 정오', editionFileAddress(year), 'JSON', editionJson(report, edition, absolute)),
    ...file('봉인', sealAddress(year), 'TSV', sealedText(report, year)),
    ...file('링크 대장', ledgerAddress(year), 'TSV', ledger && formatLedger(ledger)),
  ];
}

/** How large a file of so many bytes is, for readers: `12 KB`. */
export function sizeWords(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} KB`;
}
