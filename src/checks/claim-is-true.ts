import { bodies } from '../domain/bodies.ts';
import { type Claim, claimsOf } from '../domain/claim.ts';
import { type Clause, clausesOf, passageOf, sentencesOf } from '../domain/clause.ts';
import { courseClaimOf } from '../domain/course-claim.ts';
import { withoutPlacesToFill } from '../domain/left-to-fill.ts';
import type { Passage } from '../domain/outline.ts';
import type { Place, Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { wordsOfEdition } from '../domain/written-words.ts';
import { changeFault } from './change-fault.ts';
import type { WrittenClause } from './claim-in-words.ts';
import { courseFault } from './course-fault.ts';
import { extremeFault } from './extreme-fault.ts';
import { differenceFault, targetFault } from './target-fault.ts';
import { titleFaults } from './title-faults.ts';

/**
 * Words that say which way the numbers beside them go are true: that one is more than another, that a target was reached,
 * that a part is the largest, that a year was the highest, that the years rise. So are the titles of charts that speak of
 * the target. What the data cannot answer is left alone, and so are hints to the author.
 */
export function claimIsTrue(report: Report): Problem[] {
  const faults = [
    ...passagesIn(report).flatMap((written) => passageFaults(report, written)),
    ...report.editions.flatMap((edition) => titleFaults(report, edition)),
  ];
  return faults.map(({ fault, place }) => ({
    check: 'claim-is-true',
    severity: 'error',
    place,
    what: fault,
    remedy: {
      ko: '글을 고치거나, 수치와 그 출처를 다시 확인하세요.',
      en: 'Correct the words, or look at the figure and its source again.',
    },
  }));
}

interface WrittenPassage {
  passage: Passage;
  edition: string;
  placeOf: (clause: Clause) => Place;
}

function passagesIn(report: Report): WrittenPassage[] {
  return [
    ...report.editions.flatMap((edition) =>
      wordsOfEdition(edition).map(({ text, place }) => ({
        passage: passageOf(text),
        edition: edition.year,
        placeOf: () => place,
      })),
    ),
    ...bodies(report).flatMap(({ file, outline, edition }) =>
      edition === undefined
        ? []
        : outline.passages.map((passage) => ({
            passage,
            edition: edition.year,
            placeOf: ({ figs: [first] }: Clause) => ({
              file,
              line: first?.line ?? 1,
              column: first?.column ?? 1,
            }),
          })),
    ),
  ];
}

function passageFaults(
  report: Report,
  { passage, edition, placeOf }: WrittenPassage,
): { fault: Sentence; place: Place }[] {
  const told = passage.map((part) => (typeof part === 'string' ? withoutPlacesToFill(part) : part));
  const ofClauses = clausesOf(told)
    .filter(({ figs }) => figs.length > 0)
    .flatMap((clause) =>
      claimsOf(clause).map((claim) => ({ clause, fault: faultOf(report, { clause, edition }, claim) })),
    );
  const ofSentences = sentencesOf(told).map((clause) => {
    const claim = courseClaimOf(clause);
    return { clause, fault: claim && courseFault(report, { clause, edition }, claim) };
  });
  return [...ofClauses, ...ofSentences].flatMap(({ clause, fault }) =>
    fault ? [{ fault, place: placeOf(clause) }] : [],
  );
}

function faultOf(report: Report, written: WrittenClause, claim: Claim): Sentence | undefined {
  switch (claim.says) {
    case 'more':
    case 'less':
      return changeFault(report, written, claim);
    case 'above':
    case 'below':
      return differenceFault(report, written, claim);
    case 'reached':
    case 'missed':
      return targetFault(report, written, claim);
    case 'most':
    case 'least':
      return extremeFault(report, written, claim);
  }
}
