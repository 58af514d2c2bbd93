import type { Sentence } from '../domain/problem.ts';

/** A command was used in a way that cannot be: exit code 2, nothing touched, and a sentence that says what to do. */
export class Misuse extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    super(sentence.en);
    this.sentence = sentence;
  }
}
