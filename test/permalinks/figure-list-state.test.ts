import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatListState, parseListState } from '../../src/permalinks/figure-list-state.ts';

const nothing = { q: '', kind: '', scope: '', section: '', sort: '', isDescending: false };

test.each([
  ['', nothing],
  ['?q=%EC%94%A8%EC%95%97', { ...nothing, q: '씨앗' }],
  ['?kind=target&section=seeds', { ...nothing, kind: 'target', section: 'seeds' }],
  ['?sort=value', { ...nothing, sort: 'value' }],
  ['?sort=value&order=down', { ...nothing, sort: 'value', isDescending: true }],
])('reads and writes the choice of "%s"', (query, state) => {
  expect(parseListState(query)).toEqual(state);
  expect(formatListState(state)).toBe(query);
});

test('ignores what it does not know, and an order of nothing', () => {
  expect(parseListState('?utm=1&order=down')).toEqual(nothing);
});

test('reads back whatever it writes', () => {
  const word = fc.string().map((text) => text.trim());
  const state = fc
    .record({ q: word, kind: word, scope: word, section: word, sort: word, down: fc.boolean() })
    .map(({ down, ...rest }) => ({ ...rest, isDescending: down && rest.sort !== '' }));
  fc.assert(
    fc.property(state, (given) => {
      expect(parseListState(formatListState(given))).toEqual(given);
    }),
  );
});
