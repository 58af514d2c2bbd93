import type { Sentence } from '../domain/problem.ts';
import type { Language } from './language.ts';

/** One command of `npm run report --`. */
export interface Command {
  about: Sentence;
  /** The words after its name: how many at least and at most, and how the usage shows them: `[연도]`. */
  words: { least: number; most: number; shown: Sentence };
  /** The options that it takes. */
  takes: readonly OptionName[];
  /** Resolves to the exit code. Throws `Misuse` when it was used wrongly. */
  run(words: string[], options: Options): Promise<number>;
}

/** The commands by name, in the order in which they are told. Each is loaded when it is asked for. */
export type Commands = Record<string, () => Promise<Command>>;

/** Everything that may stand after `--`, with its kind. What each does is told in `option-words.ts`. */
export const optionTypes = {
  content: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  /** check: looks again whenever a file changes. */
  watch: { type: 'boolean' },
  /** changes: for a pull request. */
  markdown: { type: 'boolean' },
  /** Asks nothing. */
  yes: { type: 'boolean' },
  /** new: the edition after which the new one is shaped. */
  like: { type: 'string' },
  /** publish, correct: makes the git commit, and the tag, as well. */
  commit: { type: 'boolean' },
  /** correct: what kind of erratum, why, who approved it, what became of an address. */
  kind: { type: 'string' },
  reason: { type: 'string' },
  approved: { type: 'string' },
  moved: { type: 'string', multiple: true },
  /** import: the sheet of the workbook, and a new file for the proposal. */
  sheet: { type: 'string' },
  out: { type: 'string' },
} as const;

export type OptionName = keyof typeof optionTypes;

export interface Options {
  /** The folder of the content. */
  content: string;
  language: Language;
  /** Whether the one who asks is a person at a terminal who may be asked back. */
  canAsk: boolean;
  json: boolean;
  watch: boolean;
  markdown: boolean;
  commit: boolean;
  like?: string;
  kind?: string;
  reason?: string;
  approved?: string;
  moved: string[];
  sheet?: string;
  out?: string;
}
