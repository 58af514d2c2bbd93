import { expect, test } from 'vitest';
import { briefingItem } from '../../src/permalinks/briefing-item.ts';
import { statesOf, tallyOf } from '../../src/permalinks/briefing-state.ts';
import { absolute, codeOf, edition } from './a-briefing.ts';

const told = (number: number, seen: Record<string, number>, made?: string) =>
  statesOf(briefingItem(codeOf(number), edition, seen), made, absolute).map(({ name }) => name);

test.each([
  ['made before both errata', 1, { 2031: 0, 2032: 0 }, ['그 뒤 고쳐짐', '그 뒤 고쳐짐', '새 판이 나옴']],
  ['made between them', 1, { 2031: 1, 2032: 0 }, ['그 뒤 고쳐짐', '새 판이 나옴']],
  ['made after them', 1, { 2031: 1, 2032: 1 }, ['그대로임', '새 판이 나옴']],
  ['of no day', 1, {}, ['공개 뒤 고쳐짐', '공개 뒤 고쳐짐', '새 판이 나옴']],
  ['never corrected', 2, { 2031: 0 }, ['그대로임']],
  ['moved', 3, { 2031: 0 }, ['그대로임', '옮김']],
  ['a code of nothing', 4, { 2031: 0 }, ['없는 코드']],
])('says what became of an item: %s', (_, number, seen, names) => {
  expect(told(number, seen, '2032-05-01')).toEqual(names);
});

test('tells an erratum with day, kind, reason, both values and where it stands', () => {
  const [state] = statesOf(briefingItem(codeOf(1), edition, { 2031: 0, 2032: 1 }), '2032-05-01', absolute);
  expect(state).toEqual({
    name: '그 뒤 고쳐짐',
    words: '2032. 6. 1. 정정. 연감의 쪽을 잘못 보고 옮겼다.',
    link: { name: '정오 2031-1', address: 'https://garam.example/errata/#erratum-2031-1' },
    changes: [{ name: '수치 "방문객": 값', before: '1만 7,640명', after: '1만 7,460명' }],
  });
});

test('follows the code of what moved to its new place, and keeps the code', () => {
  expect(briefingItem(codeOf(3), edition, {})).toMatchObject({
    is: 'found',
    isMoved: true,
    record: { code: codeOf(3), address: 'https://garam.example/2031/charts/seeds/' },
  });
});

test.each(['no-edition', 'unreachable'] as const)('says that an edition is %s', (is) => {
  expect(briefingItem(codeOf(1), is, {})).toEqual({ code: codeOf(1), is });
});

test('counts what became of all', () => {
  const items = [1, 2, 3, 4].map((number) => briefingItem(codeOf(number), edition, { 2031: 0 }));
  expect(tallyOf(items)).toBe(
    '항목 4개 가운데 고쳐진 것 1개, 옮긴 것 1개, 새 판이 나온 것 1개, 찾지 못한 것 1개.',
  );
  expect(tallyOf(items.slice(1, 2))).toBe('항목 1개가 모두 그대로입니다.');
});
