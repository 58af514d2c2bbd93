import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLinkState, parseLinkState } from '../../src/permalinks/link-list-state.ts';

const nothing = { q: '', edition: '', kind: '' };

test.each([
  ['', nothing],
  ['?q=%EC%94%A8%EC%95%97', { ...nothing, q: '씨앗' }],
  ['?edition=2031&kind=figure', { ...nothing, edition: '2031', kind: 'figure' }],
])('reads and writes the choice of "%s"', (query, state) => {
  expect(parseLinkState(query)).toEqual(state);
  expect(formatLinkState(state)).toBe(query);
});

test('ignores what it does not know', () => {
  expect(parseLinkState('?utm=1&sort=name')).toEqual(nothing);
});

test('reads back whatever it writes', () => {
  const word = fc.string().map((text) => text.trim());
  fc.assert(
    fc.property(fc.record({ q: word, edition: word, kind: word }), (given) => {
      expect(parseLinkState(formatLinkState(given))).toEqual(given);
    }),
  );
});
