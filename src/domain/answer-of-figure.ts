import type { Outcome } from '../schema/answer.ts';
import { compare } from './decimal.ts';
import { lastDay, parsePeriod } from './period.ts';
import type { Figure, Report } from './report.ts';
import { valueIn } from './value-in.ts';
import { lastYear } from './years.ts';

/** What a figure tells of a target. */
export interface FigureOutcome {
  /** `under-way` is a value of a year before the target falls due; it decides nothing. */
  outcome: Outcome | 'under-way';
  provisional: boolean;
  /** Whether another source has a value that decides otherwise. */
  contested: boolean;
}

/**
 * What the value of a figure tells of the target that it names: `no-figure` where the two cannot be compared. Provisional
 * is what its source calls so, or what was counted before the target fell due; of a year before that, only a target that
 * is met already is decided.
 */
export function outcomeOfFigure(report: Report, figure: Figure, target: Figure): FigureOutcome {
  const isMet = meetsTarget(report, figure, target);
  if (isMet === undefined) return { outcome: 'no-figure', provisional: false, contested: false };
  const isOfEarlierYear = lastYear(figure.period) < lastYear(target.period);
  const provisional = figure.status === 'provisional' || isOfEarlierYear || isCountedBefore(figure, target);
  const contested = figure.rivals.some(({ value }) => meetsTarget(report, figure, target, value) !== isMet);
  const isDecided = isMet && !isLessBetter(report, figure, target);
  if (isOfEarlierYear && !isDecided) return { outcome: 'under-way', provisional, contested };
  return { outcome: isMet ? 'met' : 'missed', provisional, contested };
}

/**
 * Whether the value of a figure, or another `value` in its unit, is at least its target; of what is better the less it
 * is, at most. Undefined when the two cannot be compared.
 */
function meetsTarget(
  report: Report,
  figure: Figure,
  target: Figure,
  value = figure.value,
): boolean | undefined {
  const aim = valueIn(figure.unit, target, report.settings.units);
  if (aim === undefined) return undefined;
  return compare(value, aim) !== (isLessBetter(report, figure, target) ? 1 : -1);
}

/** Whether a result is the better the less it is. Of what is no indicator, more is better. */
export function isLessBetter(report: Report, figure: Figure, target: Figure): boolean {
  return report.indicators.get(figure.indicator ?? target.indicator ?? '')?.direction === 'less';
}

/** Whether a figure states how things were on a day before the last of its target: `2031-08 기준` of a target for 2031. */
function isCountedBefore(figure: Figure, target: Figure): boolean {
  const [counted, due] = [parsePeriod(figure.period), parsePeriod(target.period)];
  return counted?.kind === 'as-of' && due !== undefined && lastDay(counted.end) < lastDay(due.end);
}
