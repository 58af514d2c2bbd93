import { indicatorChanges, type IndicatorChange, type SilentIndicator } from './indicator-changes.ts';
import { isDecisive, promisesOf, type PromiseAnswer, type TargetPromise } from './promise.ts';
import { type Edition, findEdition, type Report } from './report.ts';
import { restatementsOf, type Restatement } from './restatement.ts';
import { sectionChanges, type SectionChanges } from './section-changes.ts';

/** What changed from one edition to another. */
export interface EditionChanges {
  edition: Edition;
  before: Edition;
  sections: SectionChanges;
  /** In the order of the indicators' file. */
  indicators: {
    rose: IndicatorChange[];
    fell: IndicatorChange[];
    stayed: IndicatorChange[];
    /** With nothing before to hold them against. */
    apart: IndicatorChange[];
    /** Without a value by now. */
    silent: SilentIndicator[];
  };
  /** What editions since the one before state differently than earlier ones. */
  restatements: Restatement[];
  /** Targets of which editions since the one before say what became. */
  answers: AnsweredTarget[];
}

/** A target and what one edition says became of it. */
export interface AnsweredTarget {
  promise: TargetPromise;
  answer: PromiseAnswer;
}

/**
 * What changed in an edition since another one, by default the one before it. Undefined where the edition, or the earlier
 * one, is not there: the oldest edition has changed nothing.
 */
export function editionChanges(report: Report, year: string, since?: string): EditionChanges | undefined {
  const edition = findEdition(report, year);
  const before =
    since === undefined ? report.editions.find((each) => each.year < year) : findEdition(report, since);
  if (!edition || !before || before.year >= year) return undefined;
  const { stated, silent } = indicatorChanges(report, before, edition);
  const went = (direction?: string) => stated.filter(({ change }) => change?.direction === direction);
  const isSince = (other: { edition: string }) => other.edition > before.year && other.edition <= year;
  return {
    edition,
    before,
    sections: sectionChanges(report, before, edition),
    indicators: { rose: went('rise'), fell: went('fall'), stayed: went('same'), apart: went(), silent },
    restatements: restatementsOf(report).filter(({ later }) => isSince(later)),
    answers: promisesOf(report).flatMap((promise) =>
      promise.answers
        .filter((answer) => isDecisive(answer) && isSince(answer))
        .map((answer) => ({ promise, answer })),
    ),
  };
}
