import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { withJosa } from '../../domain/josa.ts';
import {
  readSpreadsheet,
  type Spreadsheet,
  UnreadableSpreadsheet,
} from '../../reading/spreadsheet/read-spreadsheet.ts';
import { Misuse } from '../misuse.ts';

/**
 * Reads the file that someone names. Throws `Misuse` where there is no such file or it is of another kind, and
 * `UnreadableSpreadsheet` where what is in it cannot be read.
 */
export async function readTableFile(path: string): Promise<Spreadsheet> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Misuse(noFile(path));
  if (!found.isFile()) throw new Misuse(noTable(path));
  try {
    return readSpreadsheet(path, await readFile(path));
  } catch (error) {
    if (!(error instanceof UnreadableSpreadsheet) || error.because !== 'kind') throw error;
    const { ko, en } = error.sentence;
    throw new Misuse({ ko: `${path}: ${ko}`, en: `${path}: ${en}` });
  }
}

function noFile(path: string) {
  const hasKind = extname(path) !== '';
  return {
    ko: `"${path}" 파일이 없습니다. ${hasKind ? '이름과 폴더를' : '.xlsx나 .csv까지 붙인 이름을'} 확인하세요. 이름에 띄어쓰기가 있으면 큰따옴표로 묶습니다.`,
    en: `There is no file "${path}". Check its name and folder${hasKind ? '' : ', with .xlsx or .csv'}. Put quotation marks around a name with spaces.`,
  };
}

function noTable(path: string) {
  return {
    ko: `${withJosa(`"${path}"`, '은')} 파일이 아니라 폴더입니다. 옮길 .xlsx나 .csv 파일을 적어 주세요.`,
    en: `"${path}" is a folder. Name the .xlsx or .csv file to import.`,
  };
}
