import { isAdditive } from './change.ts';
import { figuresOf } from './course.ts';
import { compare } from './decimal.ts';
import { figureKey, keyOfReference } from './figure-reference.ts';
import type { Figure, Report } from './report.ts';
import { earlierAmount, type Restatement } from './restatement.ts';
import { isSamePeriod, periodGroup } from './same-period.ts';
import { sameAmount, valueIn } from './value-in.ts';
import { yearsOf } from './years.ts';

/** A restatement without its reason: a figure that says something else than what stands in earlier editions. */
export interface UndeclaredRestatement extends Pick<Restatement, 'later' | 'earlier'> {
  /** The years of a sum of which no edition states a value. */
  unknown: string[];
  /** Whether what is unknown may make up for the difference. */
  isDoubtful: boolean;
}

/**
 * Where editions state an indicator for the same time and of the same kind differently, targets apart, and the later one
 * does not say so. An edition that repeats what a later one of the two already says answers for nothing. A sum over years
 * is held against the values of its years. Where years are unknown, it is found when the others are more than the sum, or,
 * as doubtful, when one year alone has to make up for the difference.
 */
export function undeclaredRestatements(report: Report): UndeclaredRestatement[] {
  return [...report.indicators.keys()].flatMap((indicator) => {
    const figures = figuresOf(report, indicator);
    const ofYear = Map.groupBy(figures, ({ kind, period }) => `${kind} ${period}`);
    const groups = Map.groupBy(figures, ({ kind, period }) => `${kind} ${periodGroup(period)}`);
    return [
      ...[...groups.values()].flatMap((group) => differing(group, report.settings.units)),
      ...figures.flatMap((figure) => differingSum(figure, ofYear, report.settings.units)),
    ];
  });
}

/** `group` begins with the oldest edition. */
function differing(group: Figure[], extraUnits: readonly string[]): UndeclaredRestatement[] {
  return group.flatMap((later, index) => {
    const found: UndeclaredRestatement[] = [];
    for (const earlier of group.slice(0, index).toReversed()) {
      if (earlier.edition === later.edition || !isSamePeriod(earlier.period, later.period)) continue;
      if (sameAmount(later, earlier, extraUnits)) break;
      const isComparable = valueIn(later.unit, earlier, extraUnits) !== undefined;
      if (isComparable && !declares(later, [earlier])) {
        found.push({ later, earlier: [earlier], unknown: [], isDoubtful: false });
      }
    }
    return found;
  });
}

function differingSum(
  later: Figure,
  ofYear: ReadonlyMap<string, Figure[]>,
  extraUnits: readonly string[],
): UndeclaredRestatement[] {
  const years = yearsOf(later.period);
  if (years.length < 2 || later.about || !isAdditive(later.unit, extraUnits)) return [];
  const valueOf = (year: string) =>
    ofYear.get(`${later.kind} ${year}`)?.findLast(({ edition }) => edition <= later.edition);
  const earlier = years.flatMap((year) => valueOf(year) ?? []);
  const unknown = years.filter((year) => !valueOf(year));
  const isRepeated = ofYear
    .get(`${later.kind} ${later.period}`)
    ?.some((other) => other.edition < later.edition && sameAmount(other, later, extraUnits));
  const isTold = !isRepeated && earlier.some(({ edition }) => edition !== later.edition);
  if (!isTold || earlier.some(({ about }) => about) || declares(later, earlier)) return [];
  const sum = earlierAmount({ earlier }, extraUnits);
  const value = sum && valueIn(later.unit, sum, extraUnits);
  if (value === undefined || compare(value, later.value) === 0) return [];
  const isDoubtful = unknown.length > 0 && compare(value, later.value) < 0;
  return isDoubtful && unknown.length > 1 ? [] : [{ later, earlier, unknown, isDoubtful }];
}

/** Of a sum it is enough to name what stands in other editions. */
function declares(later: Figure, earlier: Figure[]): boolean {
  const asked = earlier.filter(({ edition }) => edition !== later.edition).map(figureKey);
  return later.restates.some(({ figures }) => {
    const named = figures.map((text) => keyOfReference(later.edition, text));
    return asked.every((key) => named.includes(key));
  });
}
