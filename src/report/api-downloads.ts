import type { Report } from '../domain/report.ts';
import {
  dataPackageAddress,
  editionsFileAddress,
  figuresTableAddress,
  permalinksFileAddress,
  permalinksTableAddress,
} from '../permalinks/api-addresses.ts';
import type { Absolute } from '../permalinks/edition-data.ts';
import { allFiguresCsv, editionsJson, permalinksCsv, permalinksJson } from './api-files.ts';
import { dataPackage } from './data-package.ts';
import { type Download, sizeWords } from './downloads.ts';
import { href } from './href.ts';

/** The files of all permalinks. */
export function permalinkFiles(report: Report, absolute: Absolute): Download[] {
  return [
    file('모든 고유 링크', permalinksFileAddress, 'JSON', permalinksJson(report, absolute)),
    file('모든 고유 링크', permalinksTableAddress, 'CSV', permalinksCsv(report, absolute)),
  ];
}

/** The files of all figures, and what tells of all files. */
export function reportFiles(report: Report, absolute: Absolute): Download[] {
  return [
    file('모든 판의 수치', figuresTableAddress, 'CSV', allFiguresCsv(report, absolute)),
    file('모든 판', editionsFileAddress, 'JSON', editionsJson(report, absolute)),
    file('자료 묶음', dataPackageAddress, 'JSON', dataPackage(report, absolute)),
  ];
}

function file(name: string, address: string, type: string, text: string): Download {
  return { name, address: href(address), what: `${type}, ${sizeWords(Buffer.byteLength(text))}` };
}
