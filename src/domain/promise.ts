import type { Outcome } from '../schema/answer.ts';
import { type FigureOutcome, outcomeOfFigure } from './answer-of-figure.ts';
import { isDraft } from './draft.ts';
import { figureKey, findFigure } from './figure-reference.ts';
import { oncePerReport } from './once-per-report.ts';
import type { Edition, Figure, Report, Section } from './report.ts';
import { sameAmount } from './value-in.ts';
import { lastYear } from './years.ts';

/** What an edition says became of a target: with the figure that tells it, or in words. */
export interface PromiseAnswer extends FigureOutcome {
  edition: string;
  /** Whether that is a draft. */
  isDraft?: true;
  section: string;
  figure?: Figure;
  /** The newer target to which this one was carried. */
  to?: Figure;
  /** Whether that asks the same for the same year: the target stands, and only the edition is newer. */
  goesOn?: boolean;
  /** Words of the edition, which may carry `<Fig />`. */
  text?: string;
  source?: string;
}

/** `open` until the edition is published that owes the answer, `unanswered` when it exists and nobody answers. */
export type PromiseState = Outcome | 'open' | 'unanswered';

/** A target and what became of it. */
export interface TargetPromise {
  target: Figure;
  /** The year in which it falls due. */
  due: string;
  /** The first edition on that year or a later one, and not before the target was set. Undefined while none exists. */
  owedBy?: string;
  /** Oldest edition first. */
  answers: PromiseAnswer[];
  /** The newest answer that decides. */
  decided?: PromiseAnswer;
  state: PromiseState;
}

/** Every target of the report, oldest edition first and in reading order, with what became of it. */
export const promisesOf = oncePerReport((report): TargetPromise[] => {
  const editions = report.editions.toReversed();
  const answers = Map.groupBy(
    editions.flatMap((edition) => answersIn(report, edition)),
    ({ target }) => figureKey(target),
  );
  return editions
    .flatMap(({ figures }) => [...figures.values()].filter(({ kind }) => kind === 'target'))
    .map((target) => {
      const due = lastYear(target.period);
      const owing = editions.find(({ year }) => year >= due && year >= target.edition);
      const owedBy = owing?.year;
      const given = (answers.get(figureKey(target)) ?? []).map(({ answer }) => answer);
      const decided = given.findLast(isDecisive);
      const state = decided?.outcome ?? (owing === undefined || isDraft(owing) ? 'open' : 'unanswered');
      return { target, due, owedBy, answers: given, decided, state: state as PromiseState };
    });
});

/** Every target in the order in which they fall due; of one year the oldest edition first. */
export const promisesByDue = oncePerReport((report): TargetPromise[] =>
  promisesOf(report).toSorted((a, b) => a.due.localeCompare(b.due)),
);

const byTarget = oncePerReport(
  (report) => new Map(promisesOf(report).map((promise) => [figureKey(promise.target), promise])),
);

/** What became of a target. Undefined for a figure that is none. */
export function promiseOf(report: Report, target: Figure): TargetPromise | undefined {
  return byTarget(report).get(figureKey(target));
}

/** Whether an answer says what became of the target, and not only how far things are. */
export function isDecisive({ outcome }: PromiseAnswer): boolean {
  return outcome !== 'under-way';
}

/** Whether the state of a promise is all there is to tell: nobody answers, and nobody says how far things are in time. */
export function isSilent({ answers, decided, state }: TargetPromise): boolean {
  return decided === undefined && (answers.length === 0 || state === 'unanswered');
}

/** Whether the edition that owes an answer, or an earlier one, has given it. Nothing is owed yet of an open promise. */
export function isAnsweredInTime({ owedBy, answers }: TargetPromise): boolean {
  return owedBy === undefined || answers.some((answer) => isDecisive(answer) && answer.edition <= owedBy);
}

/** What an edition tells of promises: those that fall due or are answered in it, and those that it sets for later. */
export function promisesOfEdition(
  report: Report,
  year: string,
): { told: TargetPromise[]; set: TargetPromise[] } {
  const told = promisesOf(report).filter(
    ({ owedBy, answers }) => owedBy === year || answers.some(({ edition }) => edition === year),
  );
  const set = promisesOf(report).filter(
    (promise) => promise.target.edition === year && promise.due > year && !told.includes(promise),
  );
  return { told, set };
}

/** The promises of a strategy: the targets in its sections and their plans, and those to which they were carried. */
export function promisesOfStrategy(report: Report, strategy: string): TargetPromise[] {
  const sections = report.editions.flatMap((edition) =>
    edition.sections.filter(({ data }) => data.strategy === strategy),
  );
  const own = new Set(
    sections.flatMap(({ edition, data }) =>
      [...Object.keys(data.figures), ...(data.plan?.targets ?? [])].flatMap((id) => {
        const figure = findFigure(report, edition, id);
        return figure ? figureKey(figure) : [];
      }),
    ),
  );
  const kept = new Set(
    promisesOf(report)
      .filter(({ target }) => own.has(figureKey(target)))
      .flatMap((promise) => carriedOn(report, promise)),
  );
  return promisesOf(report).filter((promise) => kept.has(promise));
}

/** A promise and the newer ones to which it was carried, one after another. Ends where it would come back. */
export function carriedOn(report: Report, promise: TargetPromise): TargetPromise[] {
  const chain = [promise];
  let next = successor(report, promise);
  while (next && !chain.includes(next)) {
    chain.push(next);
    next = successor(report, next);
  }
  return chain;
}

function successor(report: Report, { decided }: TargetPromise): TargetPromise | undefined {
  return decided?.outcome === 'carried' && decided.to ? promiseOf(report, decided.to) : undefined;
}

interface Given {
  target: Figure;
  answer: PromiseAnswer;
}

/** The answers that an edition gives. One that was given before its target was set is none. */
function answersIn(report: Report, edition: Edition): Given[] {
  return [
    ...answersOfFigures(report, edition),
    ...edition.sections.flatMap((section) => answersInWords(report, section)),
  ]
    .filter(({ target }) => target.kind === 'target' && target.edition <= edition.year)
    .map(({ target, answer }) => ({
      target,
      answer: { ...answer, ...(isDraft(edition) && { isDraft: true }) },
    }));
}

/** Of several figures that answer one target, those that are provisional give way to one that is not. */
function answersOfFigures(report: Report, { figures }: Edition): Given[] {
  const all = [...figures.values()].flatMap((figure): Given[] => {
    const { edition, section, kind } = figure;
    if (figure.target === undefined || kind !== 'actual') return [];
    const target = findFigure(report, edition, figure.target);
    if (!target) return [];
    return [{ target, answer: { edition, section, figure, ...outcomeOfFigure(report, figure, target) } }];
  });
  const final = new Set(all.filter(({ answer }) => !answer.provisional).map(({ target }) => target));
  return all.filter(({ target, answer }) => !answer.provisional || !final.has(target));
}

function answersInWords(report: Report, { edition, slug, data }: Section): Given[] {
  const isSame = (newer: Figure, target: Figure) =>
    lastYear(newer.period) === lastYear(target.period) && sameAmount(newer, target, report.settings.units);
  return data.answers.flatMap(({ target: reference, outcome, to, text, source }): Given[] => {
    const target = findFigure(report, edition, reference);
    if (!target) return [];
    const newer = to === undefined ? undefined : findFigure(report, edition, to);
    const answer = {
      edition,
      section: slug,
      outcome,
      provisional: false,
      contested: false,
      to: newer,
      ...(newer && isSame(newer, target) && { goesOn: true }),
      text,
      source,
    };
    return [{ target, answer }];
  });
}
