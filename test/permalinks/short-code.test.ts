import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type LedgerLine, parseLedger } from '../../src/domain/ledger.ts';
import {
  codeAddress,
  codeIn,
  codesOf,
  formatCode,
  newCodes,
  parseCode,
} from '../../src/permalinks/short-code.ts';

const anyYear = fc.integer({ min: 1000, max: 9999 }).map(String);
const anyNumber = fc.integer({ min: 1, max: 99_999 });

test('takes every code apart that it makes', () => {
  fc.assert(
    fc.property(anyYear, anyNumber, (year, number) => {
      const code = formatCode(year, number);
      expect(code).toMatch(/^\d{4}-\d+$/);
      expect(parseCode(code)).toEqual({ year, number });
      expect(codeIn(codeAddress(code))).toBe(code);
    }),
  );
});

test('takes no code for one in which a digit is wrong', () => {
  fc.assert(
    fc.property(anyYear, anyNumber, fc.nat(), fc.integer({ min: 1, max: 9 }), (year, number, at, by) => {
      const code = formatCode(year, number);
      const places = [...code].flatMap((each, place) => (each === '-' ? [] : [place]));
      const place = places[at % places.length] ?? 0;
      const wrong = (Number(code[place]) + by) % 10;
      expect(parseCode(code.slice(0, place) + wrong + code.slice(place + 1))).toBeUndefined();
    }),
  );
});

test.each(['', '2031', '2031-', '2031-1', '2031-01', '2031 19', '2031-x9', '/r/2031-19/'])(
  'takes %j for no code',
  (text) => {
    expect(parseCode(text)).toBeUndefined();
  },
);

test.each(['/', '/2031/', '/r/', '/r/2031-10/', '/about/', '/2031/jobs/'])(
  'finds no code in the address %s',
  (address) => {
    expect(codeIn(address)).toBeUndefined();
  },
);

describe('new codes', () => {
  const asked = (addresses: string[]) => ({ year: '2031', date: '2032-03-15', addresses });

  test('are counted from 1, in order', () => {
    expect(newCodes([], asked(['/2031/', '/2031/jobs/']))).toEqual([
      { date: '2032-03-15', kind: 'code', address: codeAddress(formatCode('2031', 1)), to: '/2031/' },
      { date: '2032-03-15', kind: 'code', address: codeAddress(formatCode('2031', 2)), to: '/2031/jobs/' },
    ]);
  });

  test('leave what has one as it is, and go on counting', () => {
    const first = newCodes([], asked(['/2031/', '/2031/jobs/']));
    const more = newCodes(first, asked(['/2031/new/', '/2031/jobs/', '/2031/']));
    expect(more.map(({ address, to }) => [address, to])).toEqual([
      [codeAddress(formatCode('2031', 3)), '/2031/new/'],
    ]);
    expect(newCodes([...first, ...more], asked(['/2031/', '/2031/jobs/', '/2031/new/']))).toEqual([]);
  });

  test('are never given twice, whatever is asked for and in whichever order', () => {
    const batch = fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map((number) => `/2031/s${number}/`));
    fc.assert(
      fc.property(fc.array(batch), (batches) => {
        const ledger = batches.reduce<LedgerLine[]>(
          (lines, addresses) => [...lines, ...newCodes(lines, asked(addresses))],
          [],
        );
        expect(new Set(ledger.map(({ address }) => address)).size).toBe(ledger.length);
        expect([...codesOf(ledger).keys()].sort()).toEqual([...new Set(batches.flat())].sort());
      }),
    );
  });
});

const ledgers = [
  'content',
  'test/fixtures/small-report',
  'test/fixtures/told-over-years',
  'test/fixtures/corrected',
]
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name, 'permalinks.tsv')))
  .filter((path) => /\/\d{4}\/permalinks\.tsv$/.test(path));

test.each(ledgers)('the ledger %s gives no code twice, and to nothing two', (path) => {
  const { lines } = parseLedger(readFileSync(path, 'utf8'));
  const codes = lines.filter(({ kind }) => kind === 'code');
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.every(({ address }) => codeIn(address) !== undefined)).toBe(true);
  expect(new Set(codes.map(({ address }) => address)).size).toBe(codes.length);
  expect(new Set(codes.map(({ to }) => to)).size).toBe(codes.length);
});
