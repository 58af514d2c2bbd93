import type { Outcome } from '../schema/answer.ts';
import { compare } from './decimal.ts';
import { targetValue } from './figure.ts';
import { lastDay, parsePeriod, periodYear } from './period.ts';
import type { Figure, Report } from './report.ts';

/** What a figure tells of a target: an outcome, or how far things are before the target falls due. */
export interface FigureOutcome {
  outcome: Outcome | 'under-way';
  provisional: boolean;
  /** Whether another source has a value that decides otherwise. */
  contested: boolean;
}

/**
 * What the value of a figure tells of the target that it names. Met is at least the target, for an indicator of which
 * less is better at most; `no-figure` where the two cannot be compared. Provisional is what its source calls so, or what
 * was counted before the target fell due; of a year before that, only a target that is met already is decided.
 */
export function outcomeOfFigure(report: Report, figure: Figure, target: Figure): FigureOutcome {
  const aim = targetValue(figure, target, report.settings.units);
  if (aim === undefined) return { outcome: 'no-figure', provisional: false, contested: false };
  const isLess = isLessBetter(report, figure, target);
  const meets = (value: string) => compare(value, aim) !== (isLess ? 1 : -1);
  const isMet = meets(figure.value);
  const isOfEarlierYear = periodYear(figure.period) < periodYear(target.period);
  const provisional = figure.status === 'provisional' || isOfEarlierYear || isCountedBefore(figure, target);
  const contested = figure.rivals.some(({ value }) => meets(value) !== isMet);
  if (isOfEarlierYear && (isLess || !isMet)) return { outcome: 'under-way', provisional, contested };
  return { outcome: isMet ? 'met' : 'missed', provisional, contested };
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
