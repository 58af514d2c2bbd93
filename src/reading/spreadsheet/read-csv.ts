import { CsvError, parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { oneLine, type Row, type Sheet } from '../../domain/proposal/sheet.ts';

/** How the letters of a CSV file are written, as its reader is told. */
export type Encoding = 'UTF-8' | 'CP949' | 'UTF-16';

/**
 * The letters of a text file: UTF-8, or UTF-16 that says so with a byte order mark, or else the old Korean CP949. Undefined for
 * bytes that are none of them. `TextDecoder('euc-kr')` garbles 뷁, 펲 and 똠.
 */
export function decodeText(bytes: Buffer): { text: string; encoding: Encoding } | undefined {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') {
    const text = decodeWith(mark === 'fffe' ? 'utf-16le' : 'utf-16be', bytes);
    return text === undefined ? undefined : { text, encoding: 'UTF-16' };
  }
  const text = decodeWith('utf-8', bytes);
  if (text !== undefined) return { text, encoding: 'UTF-8' };
  const korean = iconv.decode(bytes, 'cp949');
  return korean.includes('\ufffd') ? undefined : { text: korean, encoding: 'CP949' };
}

/** The table of a CSV file; or, where a quotation mark never closes, the row in which it opens. */
export function readCsv(name: string, text: string): Sheet | { row: number } {
  const [, hint, table = text] = /^sep=(.)\r?\n([\s\S]*)$/.exec(text) ?? [];
  const delimiter = hint ?? separatorOf(table);
  try {
    const records: string[][] = parse(table, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    const rows = records.map((record): Row => record.map(cellOf));
    return { name, rows: hint === undefined ? rows : [[], ...rows], hidden: { rows: [], columns: [] } };
  } catch (error) {
    if (error instanceof CsvError) return { row: Number(error['records']) + 1 };
    throw error;
  }
}

function cellOf(field: string): Row[number] {
  const text = oneLine(field);
  return text === '' ? undefined : { is: 'text', text };
}

function decodeWith(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A tab or a semicolon that cuts most lines into equally many parts; else a comma, which stands in numbers and texts too. */
function separatorOf(text: string): string {
  const lines = text
    .split(/\r?\n|\r/, 100)
    .map((line) => line.replace(/"(?:[^"]|"")*"/g, ''))
    .filter((line) => line.trim() !== '');
  const cuts = (separator: string) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    return counts.length * 2 > lines.length && new Set(counts).size === 1;
  };
  return ['\t', ';'].find(cuts) ?? (lines.some((line) => line.includes(',')) ? ',' : '\t');
}
