import { roleOf } from '../figure-counterparts.ts';
import { figureDifferences } from './figure-differences.ts';
import type { Figure } from '../report.ts';
import {
  type Between,
  type IsSame,
  isOfIdAndSubject,
  type Subjects,
  thingsBetween,
} from './things-between.ts';

/**
 * What became of each figure from one edition to another. One is the same as the one of its id on the same subject; else as
 * what is said of the same indicator in the same way, of several the one of the same id or scope; else as the one of its id
 * anywhere.
 */
export function figuresBetween(
  subjects: Subjects,
  before: readonly Figure[],
  after: readonly Figure[],
): Between<Figure>[] {
  const rules: IsSame<Figure>[] = [
    isOfIdAndSubject(subjects),
    (was, is) => was.id === is.id && isOfSameRole(was, is),
    (was, is) => was.scope === is.scope && isOfSameRole(was, is),
    isOfSameRole,
    (was, is) => was.id === is.id,
  ];
  return thingsBetween(subjects, before, after, rules, figureDifferences);
}

function isOfSameRole(before: Figure, after: Figure): boolean {
  const role = roleOrSpan(after);
  return role !== undefined && roleOrSpan(before) === role;
}

/** What a figure is of its indicator to its edition; of several years, or up to a year, it stays what it is. */
function roleOrSpan(figure: Figure): string | undefined {
  const { indicator, kind, period } = figure;
  return indicator === undefined ? undefined : (roleOf(figure) ?? `${indicator} ${kind} ${period}`);
}
