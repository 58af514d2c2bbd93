import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderRows, type RowKey } from '../../src/domain/row-order.ts';

const ordered = (rows: RowKey[], isDescending = false) =>
  orderRows(rows, (row) => row, isDescending).map(({ group, key }) => `${group ?? ''}${key ?? '-'}`);

describe('rows', () => {
  test('run as Korean and numbers do', () => {
    expect(ordered([{ key: '나무' }, { key: '가을' }, { key: '10월' }, { key: '9월' }])).toEqual([
      '9월',
      '10월',
      '가을',
      '나무',
    ]);
    expect(ordered([{ key: 9 }, { key: 100 }, { key: -3 }], true)).toEqual(['100', '9', '-3']);
  });

  test('stay with their group, whichever way the list runs', () => {
    const rows = [
      { group: '원', key: 5 },
      { group: '명', key: 9 },
      { group: '원', key: 7 },
      { group: '명', key: 3 },
    ];
    expect(ordered(rows)).toEqual(['명3', '명9', '원5', '원7']);
    expect(ordered(rows, true)).toEqual(['명9', '명3', '원7', '원5']);
  });

  test('without a key stand at the end, whichever way the list runs', () => {
    const rows = [{ key: undefined }, { key: 1 }, { key: undefined }, { key: 2 }];
    expect(ordered(rows)).toEqual(['1', '2', '-', '-']);
    expect(ordered(rows, true)).toEqual(['2', '1', '-', '-']);
  });

  test('are all there, and equal ones in the order in which they came', () => {
    const row = fc.record({ key: fc.constantFrom(1, 2, undefined), group: fc.constantFrom('명', '원') });
    fc.assert(
      fc.property(fc.array(row), fc.boolean(), (rows, isDescending) => {
        const numbered = rows.map((each, place) => ({ ...each, place }));
        const result = orderRows(numbered, (each) => each, isDescending);
        expect(new Set(result)).toEqual(new Set(numbered));
        for (const [index, each] of result.entries()) {
          const next = result[index + 1];
          const isSame =
            next && next.key === each.key && (next.group === each.group || each.key === undefined);
          if (isSame) expect(next.place).toBeGreaterThan(each.place);
        }
      }),
    );
  });
});
