/** By what a row stands in a list that readers order. Values of different units are never compared with each other. */
export interface RowKey {
  /** Rows are grouped by it first, whichever way the list runs. */
  group?: string;
  /** A row without a key stands at the end, whichever way the list runs. */
  key: string | number | undefined;
}

/** Orders rows by their keys, texts as Korean does. Equal rows keep the order in which they were given. */
export function orderRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => RowKey,
  isDescending: boolean,
): Row[] {
  const keyed = rows.map((row) => ({ row, ...keyOf(row) }));
  return keyed
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        return Number(a.key === undefined) - Number(b.key === undefined);
      }
      const group = korean.compare(a.group ?? '', b.group ?? '');
      return group === 0 ? compareKeys(a.key, b.key) * (isDescending ? -1 : 1) : group;
    })
    .map(({ row }) => row);
}

const korean = new Intl.Collator('ko', { numeric: true });

function compareKeys(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : korean.compare(String(a), String(b));
}
