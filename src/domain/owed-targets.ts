import { isDecisive, promisesOf, type TargetPromise } from './promise.ts';
import type { Report } from './report.ts';

/** The targets that the edition on `year` or an earlier one owes an answer, and of which none up to it says what became. */
export function owedTargets(report: Report, year: string): TargetPromise[] {
  return promisesOf(report).filter(
    ({ owedBy, answers }) =>
      owedBy !== undefined &&
      owedBy <= year &&
      !answers.some((answer) => isDecisive(answer) && answer.edition <= year),
  );
}
