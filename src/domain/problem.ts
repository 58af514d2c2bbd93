/** A sentence in the two languages in which the command line speaks. */
export interface Sentence {
  ko: string;
  en: string;
}

/**
 * Where something stands. Either a `path` into the YAML of the file (its frontmatter, when it is MDX), which the
 * reader of the file turns into a line and a column, or the line and column themselves, both counted from 1.
 */
export interface Place {
  file: string;
  path?: readonly (string | number)[];
  line?: number;
  column?: number;
}

/** Something that an author can put right. `check` is the name of the check that found it; names never change. */
export interface Problem {
  check: string;
  severity: 'error' | 'warning';
  place: Place;
  what: Sentence;
  remedy: Sentence;
}
