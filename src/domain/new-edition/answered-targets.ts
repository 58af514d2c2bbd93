import { figureKey, findTarget } from '../figure-reference.ts';
import { mayAnswer } from '../may-answer.ts';
import type { Edition, Figure, Report } from '../report.ts';
import { isSamePeriod } from '../same-period.ts';
import type { CarriedFigure } from './carried-figure.ts';
import { fallingDue, isStillOpen } from './falling-due.ts';

/** What the figures of a new edition answer. */
export interface AnsweredTargets {
  /** By the id of the figure: its target, as the new edition names it. */
  byFigure: Map<string, string>;
  /** The targets that `like` set for its own year and whose place a target takes that was set for the new year: by id, its reference. */
  replaced: Map<string, string>;
}

/**
 * A figure answers the target that was set for its new year; else it goes on answering its target while that is open; else it has a
 * new target where it had one of its own year.
 */
export function answeredTargets(
  report: Report,
  like: Edition,
  year: string,
  carried: ReadonlyMap<string, CarriedFigure>,
): AnsweredTargets {
  const byFigure = new Map<string, string>();
  const replaced = new Map<string, string>();
  for (const [id, { figure }] of carried) {
    const target = findTarget(report, figure);
    if (figure.kind !== 'actual' || target?.kind !== 'target') continue;
    if (isOwn(like, carried, target)) byFigure.set(id, target.id);
    else if (isStillOpen(report, target, year)) byFigure.set(id, figureKey(target));
  }
  for (const target of fallingDue(report, year)) {
    const reference = figureKey(target);
    if ([...byFigure.values()].includes(reference)) continue;
    const id = [...carried.keys()].find((each) => {
      const named = byFigure.get(each);
      return fits(report, target, carried.get(each)) && (named === undefined || carried.has(named));
    });
    if (id === undefined) continue;
    const own = byFigure.get(id);
    if (own !== undefined) replaced.set(own, reference);
    for (const [each, named] of byFigure) if (named === own) byFigure.set(each, reference);
    byFigure.set(id, reference);
  }
  return { byFigure, replaced };
}

function isOwn(like: Edition, carried: ReadonlyMap<string, CarriedFigure>, { edition, id }: Figure): boolean {
  return edition === like.year && carried.has(id);
}

function fits(report: Report, target: Figure, carried: CarriedFigure | undefined): boolean {
  if (carried?.period === undefined || !isSamePeriod(carried.period, target.period)) return false;
  return mayAnswer(report, target, { ...carried.figure, period: carried.period });
}
