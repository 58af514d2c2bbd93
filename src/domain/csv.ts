/** A cell of a table that programs read. A number is given as its exact digits. */
export type Cell = { number: string } | string | null;

/**
 * A table as CSV for Excel and 한글: UTF-8 with a byte order mark, lines that end in CRLF, quoting after RFC 4180. Numbers
 * keep their digits and their hyphen; a text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.number;
  const text = cell.normalize('NFC').replaceAll('\u00a0', ' ');
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
