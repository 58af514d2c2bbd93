import { toFill } from '../left-to-fill.ts';

/** What stands in a new file of YAML: plain values, in the order in which they are written. What is undefined is not written. */
export type Written =
  | string
  | number
  | boolean
  | null
  | Noted
  | readonly Written[]
  | { readonly [field: string]: Written | undefined };

/** A value with a note to the author behind it, which no reader sees: `value: (채우기) # 2031년판: 903명`. */
export class Noted {
  readonly value: string | number;
  readonly note: string;

  constructor(value: string | number, note: string) {
    this.value = value;
    this.note = note.replaceAll(/\s+/g, ' ').trim();
  }
}

/** A value that the author has yet to write, with a note on what to write. */
export function fillNoted(note: string): Noted {
  return new Noted(toFill(), note);
}

/** The list, where something is in it. */
export function unlessEmpty<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** The group of fields, where one is in it. */
export function unlessBare<Field>(fields: Record<string, Field>): Record<string, Field> | undefined {
  return Object.keys(fields).length > 0 ? fields : undefined;
}
