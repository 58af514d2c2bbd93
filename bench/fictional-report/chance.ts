import { createHash } from 'node:crypto';

/** A number from 0 up to 1 that depends on nothing but these words: the dice of a report that is always the same. */
export function chance(...words: (string | number)[]): number {
  return createHash('sha256').update(words.join(' ')).digest().readUInt32BE(0) / 2 ** 32;
}

/** A whole number from 0 up to `end`, by the same dice. */
export function dice(end: number, ...words: (string | number)[]): number {
  return Math.floor(chance(...words) * end);
}

/** The item with a number; the list begins anew behind its end. */
export function among<Item>(items: readonly Item[], number: number): Item {
  return items[number % items.length] as Item;
}
