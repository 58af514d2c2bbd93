import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type BriefingSelection,
  formatSelection,
  joined,
  knownSince,
  parseSelection,
} from '../../src/permalinks/briefing-selection.ts';
import { formatCode } from '../../src/permalinks/short-code.ts';

const one = formatCode('2031', 17);
const two = formatCode('2032', 5);
const damagedOne = one.slice(0, -1) + ((Number(one.at(-1)) + 1) % 10);

test('reads and writes items, what was known and the day', () => {
  const query = `?items=${one}.${two}&seen=2031-0.2032-1&made=2032-05-01`;
  const { isGiven, damaged, ...selection } = parseSelection(query);
  expect({ isGiven, damaged }).toEqual({ isGiven: true, damaged: [] });
  expect(selection).toEqual({ items: [one, two], seen: { 2031: 0, 2032: 1 }, made: '2032-05-01' });
  expect(formatSelection(selection)).toBe(query);
});

test.each([
  ['nothing', '', { isGiven: false, items: [], damaged: [] }],
  ['an empty list', '?items=', { isGiven: true, items: [], damaged: [] }],
  ['a wrong check digit', `?items=${damagedOne}.${two}`, { items: [two], damaged: [damagedOne] }],
  ['words', '?items=seeds', { items: [], damaged: ['seeds'] }],
  ['an item twice', `?items=${one}.${one}`, { items: [one], damaged: [] }],
  ['other separators', `?items=${one},%20${two}.`, { items: [one, two], damaged: [] }],
  ['a day that no calendar has', `?items=${one}&made=2032-02-30`, { items: [one], damaged: ['2032-02-30'] }],
  [
    'a day with the full stop of a sentence',
    `?items=${one}&made=2032-05-01.`,
    { made: '2032-05-01', damaged: [] },
  ],
  ['what was known, spoilt', `?items=${one}&seen=2031-x.2032-1`, { seen: { 2032: 1 }, damaged: ['2031-x'] }],
  ['the marks of others', '?utm_source=mail', { isGiven: false, items: [] }],
])('keeps what is valid and names what is not: %s', (_, query, expected) => {
  expect(parseSelection(query)).toMatchObject(expected);
});

const code = fc
  .record({ year: fc.integer({ min: 1900, max: 2999 }), number: fc.integer({ min: 1, max: 99_999 }) })
  .map(({ year, number }) => formatCode(String(year), number));
const seen = fc.dictionary(
  fc.integer({ min: 1900, max: 2999 }).map(String),
  fc.integer({ min: 0, max: 999_999 }),
  { noNullPrototype: true },
);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const selections = fc.record(
  { items: fc.uniqueArray(code, { minLength: 1, maxLength: 60 }), seen, made: day },
  { requiredKeys: ['items', 'seen'] },
);

test('reads back whatever it writes', () => {
  fc.assert(
    fc.property(selections, (selection) => {
      const { isGiven, damaged, ...read } = parseSelection(formatSelection(selection));
      expect({ isGiven, damaged, read }).toEqual({ isGiven: true, damaged: [], read: selection });
    }),
  );
});

test('never fails, whatever the address says', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { items } = parseSelection(`?items=${encodeURIComponent(text)}&seen=${text}&made=${text}`);
      expect(parseSelection(formatSelection({ items, seen: {} })).items).toEqual(items);
    }),
  );
});

test('keeps thirty items of fifty editions under 2,000 characters behind a long address', () => {
  const years = Array.from({ length: 50 }, (_, index) => String(2031 + index));
  const query = formatSelection({
    items: Array.from({ length: 30 }, (_, index) => formatCode(years[index] ?? '', 9990 + index)),
    seen: Object.fromEntries(years.map((year) => [year, 100])),
    made: '2080-12-31',
  });
  const site = `https://${'annual-report.'.repeat(8)}example.go.kr/${'open-data-portal/'.repeat(8)}briefing/`;
  expect((site + query).length).toBeLessThan(2000);
});

test('goes on saying what was known first, and adds editions that it did not know', () => {
  const now = { seen: { 2031: 3, 2032: 1 }, made: '2033-01-01' };
  const known: BriefingSelection = { items: [one, two], seen: { 2031: 0 }, made: '2032-05-01' };
  expect(knownSince(known, now)).toEqual({ ...known, seen: { 2031: 0, 2032: 1 } });
  expect(knownSince({ items: [one], seen: {} }, now)).toEqual({ items: [one], ...now });
});

test('joins two selections, with what the one knew that knew less', () => {
  expect(
    joined(
      { items: [one], seen: { 2031: 2, 2033: 0 }, made: '2033-01-01' },
      { items: [two, one], seen: { 2031: 1, 2032: 4 }, made: '2032-05-01' },
    ),
  ).toEqual({ items: [one, two], seen: { 2031: 1, 2032: 4, 2033: 0 }, made: '2032-05-01' });
});
