import { placesToFill, placeToFill } from '../schema/place-to-fill.ts';

/** A place in a text where an author has yet to write: its offset, and what it says about what to write. */
interface PlaceToFill {
  at: number;
  hint?: string;
}

/** `(채우기)`, with a hint `(채우기: 한 해를 한 문장으로)`. */
export function toFill(hint?: string): string {
  return hint === undefined ? placeToFill : `${placeToFill.slice(0, -1)}: ${hint})`;
}

/** Every place of a text where an author has yet to write, in order. */
export function findPlacesToFill(text: string): PlaceToFill[] {
  return [...text.matchAll(placesToFill)].map(({ index, 1: hint }) => ({
    at: index,
    ...(hint?.trim() && { hint: hint.trim() }),
  }));
}

/** Whether an author has yet to write in a value of YAML. */
export function isLeftToFill(value: unknown): boolean {
  return typeof value === 'string' && value.search(placesToFill) >= 0;
}

/** The text with spaces for its places to fill, letter for letter: hints are words to the author, not to readers. */
export function withoutPlacesToFill(text: string): string {
  return text.replace(placesToFill, (place) => ' '.repeat(place.length));
}
