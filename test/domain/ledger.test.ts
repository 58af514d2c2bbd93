import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatLedger,
  type LedgerLine,
  parseLedger,
  promiseKinds,
  stopsOf,
  whereTo,
} from '../../src/domain/ledger.ts';

const address = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.stringMatching(/^[a-z]{1,6}$/), fc.boolean())
  .map(([year, name, isAnchor]) => (isAnchor ? `/${year}/jobs/#${name}` : `/${year}/${name}/`));
const line: fc.Arbitrary<LedgerLine> = fc.oneof(
  fc.record({
    date: fc.constant('2031-12-02'),
    kind: fc.constantFrom(...promiseKinds.filter((kind) => kind !== 'moved' && kind !== 'code')),
    address,
  }),
  fc.record({
    date: fc.constant('2032-01-05'),
    kind: fc.constantFrom('moved' as const, 'code' as const),
    address,
    to: address,
  }),
);

test('reads what it writes', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(parseLedger(formatLedger(lines))).toEqual({ lines, broken: [] });
    }),
  );
});

test('keeps every line as it was written when more are added', () => {
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (lines, more) => {
      expect(formatLedger([...lines, ...more]).startsWith(formatLedger(lines))).toBe(true);
    }),
  );
});

test.each([
  'section\t/2031/jobs/',
  '2031-12-02\tpage\t/2031/jobs/',
  '2031-12-02\tsection\t2031/jobs/',
  '2031-12-02\tmoved\t/2031/jobs/',
  '2031-12-02\tcode\t/r/2031-175/',
  '2031-12-02\tsection\t/2031/jobs/\t/2031/work/',
  '2031-12-02 section /2031/jobs/',
])('finds that no command wrote %j', (text) => {
  expect(parseLedger(`# 링크 대장\n\n${text}\n`)).toEqual({ lines: [], broken: [{ line: 3, text }] });
});

test('follows an address through all its moves, and ends in a ring', () => {
  const moved = (from: string, to: string): LedgerLine => {
    return { date: '2032-01-05', kind: 'moved', address: from, to };
  };
  expect(whereTo([], '/2031/a/')).toBe('/2031/a/');
  expect(whereTo([moved('/2031/a/', '/2031/b/')], '/2031/a/')).toBe('/2031/b/');
  const twice = [moved('/2031/a/', '/2031/b/'), moved('/2031/b/', '/2031/c/')];
  expect(whereTo(twice, '/2031/a/')).toBe('/2031/c/');
  expect(whereTo([moved('/2031/a/', '/2031/b/'), moved('/2031/a/', '/2031/c/')], '/2031/a/')).toBe(
    '/2031/c/',
  );
  expect(whereTo([...twice, moved('/2031/c/', '/2031/a/')], '/2031/a/')).toBe('/2031/c/');
  expect(stopsOf(twice, '/2031/a/')).toEqual(['/2031/b/', '/2031/c/']);
});
