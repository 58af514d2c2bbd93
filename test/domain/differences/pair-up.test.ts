import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairUp } from '../../../src/domain/differences/pair-up.ts';

const isSame = (a: string, b: string) => a === b;
const isAlike = (a: string, b: string) => a[0] === b[0];

test.each<[string, string[], string[], ReturnType<typeof pairUp<string>>]>([
  [
    'what is the same',
    ['a', 'b'],
    ['b', 'a'],
    {
      pairs: [
        ['b', 'b'],
        ['a', 'a'],
      ],
      gone: [],
      come: [],
    },
  ],
  [
    'by an earlier rule first',
    ['a1', 'a2'],
    ['a3', 'a1'],
    {
      pairs: [
        ['a2', 'a3'],
        ['a1', 'a1'],
      ],
      gone: [],
      come: [],
    },
  ],
  ['nothing where no rule joins', ['a'], ['b'], { pairs: [], gone: ['a'], come: ['b'] }],
  ['each thing once', ['a1'], ['a2', 'a3'], { pairs: [['a1', 'a2']], gone: [], come: ['a3'] }],
])('pairs %s', (_, before, after, expected) => {
  expect(pairUp(before, after, [isSame, isAlike])).toEqual(expected);
});

test('tells of every thing exactly once', () => {
  const list = fc.uniqueArray(fc.stringMatching(/^[a-c][1-4]$/));
  fc.assert(
    fc.property(list, list, (before, after) => {
      const { pairs, gone, come } = pairUp(before, after, [isSame, isAlike]);
      expect([...pairs.map(([was]) => was), ...gone].sort()).toEqual(before.toSorted());
      expect([...pairs.map(([, is]) => is), ...come].sort()).toEqual(after.toSorted());
    }),
  );
});
