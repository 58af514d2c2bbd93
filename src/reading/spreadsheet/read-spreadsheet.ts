import { extname } from 'node:path';
import type { Sentence } from '../../domain/problem.ts';
import type { Sheet } from '../../domain/proposal/sheet.ts';
import { fileKind } from './file-kind.ts';
import { decodeText, readCsv, type Encoding } from './read-csv.ts';
import { type NamedSheet, readWorkbook } from './read-workbook.ts';
import { sheetLimits } from './read-worksheet.ts';
import { DamagedArchive, TooLarge, unzip } from './unzip.ts';

/** Why a file gives no table: it is of another `kind`, or its `content` cannot be read. */
export class UnreadableSpreadsheet extends Error {
  readonly because: 'kind' | 'content';
  readonly sentence: Sentence;

  constructor(because: 'kind' | 'content', sentence: Sentence) {
    super(sentence.en);
    this.because = because;
    this.sentence = sentence;
  }
}

/** A spreadsheet whose sheets are read one by one. A CSV file is one sheet without a name. */
export interface Spreadsheet {
  kind: 'csv' | 'xlsx';
  encoding?: Encoding;
  sheets: NamedSheet[];
}

/** The largest file that is read and the most that it may unpack to, in bytes, and the farthest row and column. */
const limits = { file: 10_000_000, unpacked: 60_000_000, ...sheetLimits };

/** Reads a .csv or .xlsx file, told by its bytes. Throws `UnreadableSpreadsheet` for everything else. */
export function readSpreadsheet(name: string, bytes: Buffer): Spreadsheet {
  if (bytes.length > limits.file) throw tooLarge();
  if (bytes.length === 0) throw content('빈 파일입니다.', 'The file is empty.');
  const kind = fileKind(bytes, extname(name).toLowerCase());
  if (typeof kind === 'object') {
    throw new UnreadableSpreadsheet(kind.refusal, kind.sentence);
  }
  return kind === 'text' ? readText(bytes) : readArchive(bytes);
}

function readText(bytes: Buffer): Spreadsheet {
  const decoded = decodeText(bytes);
  if (!decoded) {
    throw content(
      "글자를 읽을 수 없습니다. 엑셀의 '다른 이름으로 저장'에서 'CSV UTF-8(쉼표로 분리)'을 골라 다시 저장하세요.",
      'The letters cannot be read. Save the file again as "CSV UTF-8".',
    );
  }
  const { text, encoding } = decoded;
  const read = () => {
    const sheet = readCsv('', text);
    if ('rows' in sheet && sheet.rows.length > limits.rows) throw tooLarge();
    if ('rows' in sheet) return sheet;
    throw content(
      `${sheet.row}행에서 연 큰따옴표(")가 닫히지 않았습니다. 그 행을 고쳐 다시 저장하세요.`,
      `The quotation mark that opens in row ${sheet.row} does not close. Put that row right.`,
    );
  };
  return { kind: 'csv', encoding, sheets: [{ name: '', isHidden: false, read }] };
}

function readArchive(bytes: Buffer): Spreadsheet {
  const guarded = <Result>(read: () => Result): Result => {
    try {
      return read();
    } catch (error) {
      if (error instanceof TooLarge) throw tooLarge();
      if (!(error instanceof DamagedArchive)) throw error;
      throw content(
        '통합 문서가 망가져 읽을 수 없습니다. 엑셀에서 열리면 .xlsx로 다시 저장하고, 열리지 않으면 보낸 사람에게 다시 받으세요.',
        'The workbook is damaged. If Excel can open it, save it again as .xlsx; if not, ask for it once more.',
      );
    }
  };
  const sheets = guarded(() =>
    readWorkbook(unzip(bytes, (path) => /\.(?:xml|rels)$/.test(path), limits.unpacked)),
  );
  return {
    kind: 'xlsx',
    sheets: sheets.map((sheet) => ({ ...sheet, read: () => guarded((): Sheet => sheet.read()) })),
  };
}

function content(ko: string, en: string): UnreadableSpreadsheet {
  return new UnreadableSpreadsheet('content', { ko, en });
}

function tooLarge(): UnreadableSpreadsheet {
  const megabytes = limits.file / 1_000_000;
  return content(
    `파일이 너무 큽니다. 옮길 표만 새 파일에 담아 다시 하세요. 파일은 ${megabytes}MB, 표는 ${limits.rows}행 ${limits.columns}열까지 읽습니다.`,
    `The file is too large. Put the table into a file of its own. Files are read up to ${megabytes} MB, tables up to ${limits.rows} rows and ${limits.columns} columns.`,
  );
}
