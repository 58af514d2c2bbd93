import { moveYear } from './move-year.ts';
import type { NewEdition } from './new-edition.ts';
import { fillNoted, type Noted } from './written.ts';

/** The title of a chart or table. One that says what the numbers of its year showed is left to fill. */
export function newTitle({ like, year }: NewEdition, title: string): string | Noted {
  return isStatement(title) ? fillNoted(`${like.year}년판: ${title}`) : moveYear(title, like.year, year);
}

/** Whether words are a sentence, or carry numbers. */
function isStatement(words: string): boolean {
  return /<|(?:(?<!마)다|[요죠]|[함음임됨])[.!?]?$/u.test(words.trim());
}
