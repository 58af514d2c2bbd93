import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatSeal,
  isSame,
  parseSeal,
  type Seal,
  sealDifferences,
  sealedState,
} from '../../src/domain/seal.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const record = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.oneof(text, fc.array(text), fc.boolean()));
const items = fc.dictionary(
  fc.stringMatching(/^\/2031\/[a-z]{1,4}\/$/),
  fc.oneof(record, fc.constant(null)),
  { maxKeys: 4 },
);
const errata = fc.array(items, { maxLength: 3 });
const seals: fc.Arbitrary<Seal> = fc.tuple(items, errata).map(([first, more]) => [
  { number: 0, opening: { kind: 'publishing', date: '2031-12-02' }, items: first },
  ...more.map((each, index) => ({
    number: index + 1,
    opening: { kind: 'correction' as const, date: '2032-01-05', reason: '잘못 옮겼다.', approved: '가람' },
    items: each,
  })),
]);

test('reads what it writes, whatever is said', () => {
  fc.assert(
    fc.property(seals, (seal) => {
      const read = parseSeal(formatSeal(seal, digest), digest);
      expect(read.broken).toEqual([]);
      expect(JSON.parse(JSON.stringify(read.seal))).toEqual(JSON.parse(JSON.stringify(seal)));
    }),
  );
});

test('keeps every line as it was written when an erratum is added', () => {
  fc.assert(
    fc.property(seals, (seal) => {
      const before = formatSeal(seal.slice(0, -1), digest);
      expect(formatSeal(seal, digest).startsWith(before)).toBe(true);
    }),
  );
});

test('finds any letter that was changed, and any line that was taken out, but the last', () => {
  fc.assert(
    fc.property(seals, fc.nat(), fc.nat(), (seal, place, other) => {
      const lines = formatSeal(seal, digest).trimEnd().split('\n');
      const [head, body] = [lines.slice(0, 2), lines.slice(2)];
      const at = place % body.length;
      const line = body[at] ?? '';
      const letter = other % line.length;
      const changed = `${line.slice(0, letter)}${line[letter] === 'x' ? 'y' : 'x'}${line.slice(letter + 1)}`;
      expect(parseSeal([...head, ...body.with(at, changed)].join('\n'), digest).broken).not.toEqual([]);
      if (at === body.length - 1) return;
      expect(parseSeal([...head, ...body.toSpliced(at, 1)].join('\n'), digest).broken).not.toEqual([]);
    }),
  );
});

test('says what each permalink said after each entry', () => {
  const seal: Seal = [
    {
      number: 0,
      opening: { kind: 'publishing', date: '2031-12-02' },
      items: { '/2031/a/': { value: '1' }, '/2031/b/': { value: '2' } },
    },
    {
      number: 1,
      opening: { kind: 'correction', date: '2032-01-05', reason: '틀렸다.', approved: '가람' },
      items: { '/2031/a/': { value: '3' }, '/2031/b/': null, '/2031/c/': { value: '4' } },
    },
  ];
  const [before, after] = [sealedState(seal, 0), sealedState(seal)];
  expect(Object.fromEntries(before)).toEqual({ '/2031/a/': { value: '1' }, '/2031/b/': { value: '2' } });
  expect(Object.fromEntries(after)).toEqual({ '/2031/a/': { value: '3' }, '/2031/c/': { value: '4' } });
  expect(sealDifferences(before, after)).toEqual([
    { address: '/2031/a/', before: { value: '1' }, after: { value: '3' } },
    { address: '/2031/c/', before: undefined, after: { value: '4' } },
    { address: '/2031/b/', before: { value: '2' }, after: undefined },
  ]);
  expect(sealDifferences(after, after)).toEqual([]);
});

test('takes two values for the same by what they say', () => {
  expect(isSame({ a: '1', b: ['2', { c: true }] }, { b: ['2', { c: true }], a: '1' })).toBe(true);
  expect(isSame(['1', '2'], ['2', '1'])).toBe(false);
  expect(isSame({ a: '1' }, { a: '1', b: '2' })).toBe(false);
  expect(isSame([], {})).toBe(false);
  expect(isSame('1', 1)).toBe(false);
});
