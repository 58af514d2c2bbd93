/** What corresponds in two lists, and what is in one of them only. */
export interface Paired<Item> {
  pairs: [before: Item, after: Item][];
  /** Only in the first. */
  gone: Item[];
  /** Only in the second. */
  come: Item[];
}

/**
 * Pairs what corresponds in two lists, each item once: all that the first rule joins, then of the rest all that the second
 * joins, and so on. Of several partners the first one is taken. Everything stays in the order of its list, pairs in that of the second.
 */
export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  rules: readonly ((before: Item, after: Item) => boolean)[],
): Paired<Item> {
  const gone = new Set(before);
  const partners = new Map<Item, Item>();
  for (const joins of rules) {
    for (const item of after) {
      if (partners.has(item)) continue;
      const partner = [...gone].find((each) => joins(each, item));
      if (partner === undefined) continue;
      gone.delete(partner);
      partners.set(item, partner);
    }
  }
  return {
    pairs: after.flatMap((item): [Item, Item][] => {
      const partner = partners.get(item);
      return partner === undefined ? [] : [[partner, item]];
    }),
    gone: before.filter((item) => gone.has(item)),
    come: after.filter((item) => !partners.has(item)),
  };
}
