import { formatAmount } from '../domain/amount.ts';
import { shift } from '../domain/decimal.ts';
import { kindLabel, shownAmount } from '../domain/figure.ts';
import { figureName } from '../domain/figure-name.ts';
import { statusLetters } from '../domain/figure-status.ts';
import { formatPeriod, lastDay, parsePeriod } from '../domain/period.ts';
import type { Figure, Report } from '../domain/report.ts';
import { isContested } from '../domain/restatement.ts';
import { parseUnit } from '../domain/unit.ts';
import { targetOf } from './get-from-report.ts';

/** One figure in a list of many: what is read, and by what the list is ordered. */
export interface FigureRow {
  name: string;
  words: string;
  /** What is counted, without magnitude, and the exact number of it: 15485 억 원 is 1548500000000 원. */
  unit: string;
  value: string;
  letter?: string;
  isContested: boolean;
  period: string;
  /** The last day of the period, `2031-12-31`. */
  until: string;
  kind: string;
  scope: string;
  /** Whether it could answer a target: neither a target nor a plan itself. */
  isAnswer: boolean;
  target?: FigureRowTarget;
}

interface FigureRowTarget {
  words: string;
  /** `106.7`, and the same as it is read, where the two can be compared. */
  share?: { value: string; words: string };
}

/** A figure as a row of the list of all figures of its edition. */
export function figureRow(report: Report, figure: Figure): FigureRow {
  const extra = report.settings.units;
  const unit = parseUnit(figure.unit, extra);
  const target = targetOf(report, figure);
  const share = target && shownAmount(figure, target, 'share', extra);
  return {
    name: figureName(report, figure),
    words: formatAmount(figure, { extra }),
    unit: unit?.base ?? figure.unit,
    value: unit ? shift(figure.value, unit.power) : figure.value,
    ...(figure.status && { letter: statusLetters[figure.status] }),
    isContested: isContested(report, figure),
    period: formatPeriod(figure.period),
    until: lastDay(parsePeriod(figure.period)?.end ?? figure.period),
    kind: kindLabel(figure.kind),
    scope: report.settings.scopes[figure.scope]?.label ?? figure.scope,
    isAnswer: figure.kind === 'actual',
    ...(target && {
      target: {
        words: formatAmount(target, { extra }),
        ...(share && { share: { value: share.value, words: formatAmount(share) } }),
      },
    }),
  };
}
