import { findFigure } from '../domain/figure-reference.ts';
import type { Edition, Figure, Report } from '../domain/report.ts';
import type { AnswerData } from '../schema/answer.ts';

/** An answer in words where its author wrote it. */
export interface WrittenAnswer {
  answer: AnswerData;
  edition: Edition;
  file: string;
  /** The path of its entry: `['answers', 0]`. */
  path: readonly (string | number)[];
  /** What it answers, whatever its kind. Undefined when there is no such figure. */
  target?: Figure;
}

/** All answers in words of all editions, newest edition first and in reading order. */
export function eachAnswer(report: Report): WrittenAnswer[] {
  return report.editions.flatMap((edition) =>
    edition.sections.flatMap(({ file, data }) =>
      data.answers.map((answer, i) => ({
        answer,
        edition,
        file,
        path: ['answers', i],
        target: findFigure(report, edition.year, answer.target),
      })),
    ),
  );
}
