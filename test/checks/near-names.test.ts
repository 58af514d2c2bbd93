import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearNames } from '../../src/checks/near-names.ts';

test.each([
  ['jobs-created', 'jobs-created', 0],
  ['jobs-crated', 'jobs-created', 1],
  ['josb', 'jobs', 1],
  ['', 'jobs', 4],
  ['exports', 'jobs', 5],
])('counts the steps from %s to %s', (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps);
});

test('offers names that are alike, nearest first, at most three', () => {
  expect(nearNames('jobs-crated', ['exports', 'jobs-rated', 'jobs', 'jobs-created'])).toEqual([
    'jobs-rated',
    'jobs-created',
  ]);
  expect(nearNames('개소사', ['명', '개사', '개소', '개소인', '소사'])).toHaveLength(3);
});

test.each(['jobs', '명', 'exports'])('offers nothing for %s where no name is alike', (name) => {
  expect(nearNames(name, ['visitors', '건', 'energy-town'])).toEqual([]);
});

test('offers nothing where nothing exists', () => {
  expect(nearNames('jobs', [])).toEqual([]);
});

test('counts the same steps both ways, none for equal words, never more than the longer word has letters', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const steps = editDistance(a, b);
      expect(steps).toBe(editDistance(b, a));
      expect(steps === 0).toBe(a === b);
      expect(steps).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
    }),
  );
});
