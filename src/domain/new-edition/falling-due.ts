import { isDecisive, promiseOf, promisesOf } from '../promise.ts';
import type { Figure, Report } from '../report.ts';
import { lastYear } from '../years.ts';

/** The targets of earlier editions to which a new edition on `year` owes the answer. */
export function fallingDue(report: Report, year: string): Figure[] {
  const earlier = report.editions.filter((edition) => edition.year < year);
  return promisesOf(report)
    .filter(
      ({ target, due, answers }) =>
        target.edition < year &&
        due <= year &&
        !earlier.some((edition) => edition.year >= due && edition.year >= target.edition) &&
        !answers.some((answer) => isDecisive(answer) && answer.edition < year),
    )
    .map(({ target }) => target);
}

/** Whether a target may still be answered in the edition on `year`: it falls due then or later, and nobody has decided it. */
export function isStillOpen(report: Report, target: Figure, year: string): boolean {
  const promise = promiseOf(report, target);
  return (
    promise !== undefined &&
    lastYear(target.period) >= year &&
    !promise.answers.some((answer) => isDecisive(answer) && answer.edition < year)
  );
}
