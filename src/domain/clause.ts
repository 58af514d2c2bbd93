import type { Passage, Tag } from './outline.ts';
import { parseWords } from './words.ts';

/** Stands in the text of a clause for each number that a tag puts there. */
export const mark = '\uFFFC';

/** Stands behind the number that another is measured by: 에서, 보다, 대비, 에 비해, 의 두 배. */
export const comparing =
  /^\s?(?:에서|보다|대비|에 비[해하]|에 견[주줘]|[과와] (?:비교|견[주줘])|이던 것이|이었던 것이|의 (?:약 |거의 )?[가-힣]{1,2} ?배)/u;

/** A part of a sentence that says one thing. Its numbers stand in the text as `mark`, each with its particle. */
export interface Clause {
  text: string;
  /** The `<Fig />` of the numbers, in order. */
  figs: Tag[];
}

const ends = /((?<=[.?!])\s+|\n)/u;
const cuts = /((?<=[.?!])\s+|[,;:]\s+|(?<=[가-힣](?:고|며|나|지만|는데|은데))\s+|\n)/u;
const carryingOn = new RegExp(
  `${mark}(?:으?로|이?고|이?며|인데|이?지만|(?:이었|였)(?:고|으며|는데|으나|지만))$`,
  'u',
);

/**
 * Takes a passage apart into clauses: at the ends of sentences, at commas, and behind endings such as -고, -며, -지만. It stays
 * whole where a number carries on into words about it: ‘목표의 A로, 목표를 넘었다’, ‘A이고, B보다 많다’.
 */
export function clausesOf(passage: Passage): Clause[] {
  return cut(passage, cuts, carriesOn);
}

/** Takes a passage apart into its sentences. */
export function sentencesOf(passage: Passage): Clause[] {
  return cut(passage, ends, () => false);
}

/** The passage that a text of YAML makes. Its tags have no position of their own. */
export function passageOf(words: string): Passage {
  return parseWords(words).map((part) => {
    if ('text' in part) return part.text;
    const attributes = 'fig' in part ? { ...part.fig } : {};
    return { name: 'fig' in part ? 'Fig' : '', attributes, expressions: [], line: 1, column: 1 };
  });
}

/** Whether words have a subject or a topic of their own, as far as their particles tell; in doubt they have. */
export function hasSubject(text: string): boolean {
  const others = text.replace(/(?:에|보다|(?<!\S)이)는(?=\s)|많이|[많적넘작높낮]은/gu, '');
  return new RegExp(`[가-힣A-Za-z0-9)’”${mark}](?:은|는|이|가|도|만)(?=\\s)|역시|또한`, 'u').test(others);
}

function cut(
  passage: Passage,
  where: RegExp,
  stayTogether: (before: Clause, separator: string, behind: Clause) => boolean,
): Clause[] {
  const figs = passage.filter((part): part is Tag => typeof part !== 'string' && part.name === 'Fig');
  const pieces = passage
    .map((part) =>
      typeof part === 'string' ? part : part.name === 'Fig' ? mark + (part.attributes.josa ?? '') : '',
    )
    .join('')
    .split(where);
  const clauses: Clause[] = [];
  let at = 0;
  for (let place = 0; place < pieces.length; place += 2) {
    const text = (pieces[place] ?? '').trim();
    if (text === '') continue;
    const count = text.split(mark).length - 1;
    const clause = { text, figs: figs.slice(at, at + count) };
    at += count;
    const [before, separator] = [clauses.at(-1), pieces[place - 1] ?? ''];
    if (before && stayTogether(before, separator, clause)) {
      before.text += separator + text;
      before.figs.push(...clause.figs);
    } else clauses.push(clause);
  }
  return clauses;
}

/** What has a subject of its own is another statement; so is what has a number, unless that is what the first is measured by. */
function carriesOn(before: Clause, separator: string, { text, figs }: Clause): boolean {
  if (!/^,?[^\S\n]+$/u.test(separator) || !carryingOn.test(before.text) || hasSubject(text)) return false;
  const [tag, ...more] = figs;
  if (!tag) return true;
  const [ahead = '', behind = ''] = text.split(mark);
  const isMeasure =
    comparing.test(behind) || tag.attributes.show === 'target' || /목표(?:인|였던)? ?$/u.test(ahead);
  return more.length === 0 && isMeasure;
}
