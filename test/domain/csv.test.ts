import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/domain/csv.ts';

test('writes a byte order mark, CRLF, quotes where they are needed, and numbers with their digits', () => {
  expect(
    toCsv([
      ['이름', '값'],
      ['참나무, "큰"', { number: '-1234.50' }],
      ['두\n줄', null],
    ]),
  ).toBe('\ufeff이름,값\r\n"참나무, ""큰""",-1234.50\r\n"두\n줄",\r\n');
});

test.each(['=1+1', '+1', '@a', '-a', '\tx'])('keeps a spreadsheet from reckoning with %j', (text) => {
  expect(toCsv([[text]])).toContain(`'${text}`);
});

test('joins syllables that came in pieces', () => {
  expect(toCsv([['나무'.normalize('NFD')]])).toBe('\ufeff나무\r\n');
});

test('can be read back, whatever the cells say', () => {
  const cell = fc.string().map((text) => text.normalize('NFC'));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const read = readCsv(toCsv(rows)).map((row) => row.map((text) => text.replace(/^'(?=[=+@\t\r-])/, '')));
      expect(read).toEqual(rows.map((row) => row.map((text) => text.replace(/^'(?=[=+@\t\r-])/, ''))));
    }),
  );
});

/** A reader of RFC 4180 that knows nothing of the writer. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  cells.lastIndex = 1;
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of csv.matchAll(cells)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
