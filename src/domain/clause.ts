import type { Passage, Tag } from './outline.ts';
import { parseWords } from './words.ts';

/** Stands in the text of a clause for each number that a tag puts there. */
export const mark = '\uFFFC';

/** A part of a sentence that says one thing. Its numbers stand in the text as `mark`, each with its particle. */
export interface Clause {
  text: string;
  /** The `<Fig />` of the numbers, in order. */
  figs: Tag[];
}

/** Takes a passage apart into clauses: at the ends of sentences, at commas, and behind endings such as -고, -며, -지만. */
export function clausesOf(passage: Passage): Clause[] {
  const figs = passage.filter((part): part is Tag => typeof part !== 'string' && part.name === 'Fig');
  const text = passage
    .map((part) =>
      typeof part === 'string' ? part : part.name === 'Fig' ? mark + (part.attributes.josa ?? '') : '',
    )
    .join('');
  let at = 0;
  return text
    .split(/(?<=[.?!])\s+|[,;:]\s+|(?<=[가-힣](?:고|며|나|지만|는데|은데))\s+|\n/u)
    .map((part) => {
      const count = part.split(mark).length - 1;
      at += count;
      return { text: part.trim(), figs: figs.slice(at - count, at) };
    })
    .filter(({ text }) => text !== '');
}

/** The passage that a text of YAML makes. Its tags have no position of their own. */
export function passageOf(words: string): Passage {
  return parseWords(words).map((part) => {
    if ('text' in part) return part.text;
    const attributes = 'fig' in part ? { ...part.fig } : {};
    return { name: 'fig' in part ? 'Fig' : '', attributes, expressions: [], line: 1, column: 1 };
  });
}
