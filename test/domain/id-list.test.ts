import { expect, test } from 'vitest';
import { parseIdList } from '../../src/domain/id-list.ts';

test.each([
  ['a, b', ['a', 'b']],
  ['a,b,', ['a', 'b']],
  [' a ', ['a']],
  ['', []],
])('reads %j as %j', (text, ids) => {
  expect(parseIdList(text)).toEqual(ids);
});
