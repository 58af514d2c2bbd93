import type { FigureKind } from '../schema/figure.ts';
import { formatAmount, type Amount } from './amount.ts';
import { compare, divide, multiply, subtract } from './decimal.ts';
import { formatPeriod } from './period.ts';
import type { Figure } from './report.ts';
import { valueIn } from './value-in.ts';

/** What `<Fig show="…">` can show of a figure. */
export const shows = ['value', 'target', 'share', 'difference', 'period'] as const;
type Show = (typeof shows)[number];

/** Whether `<Fig show="…">` knows the word. */
export function isShow(text: string): text is Show {
  return shows.some((show) => show === text);
}

const kindLabels: Record<FigureKind, string> = {
  actual: '실적',
  target: '목표',
  plan: '계획',
  'planned-budget': '계획 예산',
};

/** What readers call a kind of figure. */
export function kindLabel(kind: FigureKind): string {
  return kindLabels[kind];
}

/** What `<Fig>` puts into prose. `-` where a figure has no target, or one that cannot be compared with it. */
export function showFigure(
  figure: Figure,
  target: Figure | undefined,
  show: Show = 'value',
  extraUnits: readonly string[] = [],
): string {
  if (show === 'period') return formatPeriod(figure.period);
  const amount = shownAmount(figure, target, show, extraUnits);
  return amount ? formatAmount(amount, { extra: extraUnits }) : '-';
}

/**
 * The amount that `show` asks for. A share is in percent, a difference in the unit of the figure (of percentages in
 * %p); both are about what they say when one of the two figures is. Undefined without a comparable target.
 */
export function shownAmount(
  figure: Figure,
  target: Figure | undefined,
  show: Exclude<Show, 'period'>,
  extraUnits: readonly string[] = [],
): Amount | undefined {
  if (show === 'value') return figure;
  if (!target || show === 'target') return target;
  const aim = valueIn(figure.unit, target, extraUnits);
  if (aim === undefined) return undefined;
  const about = figure.about || target.about;
  if (show === 'share') {
    const share = shareOfTarget(figure.value, aim);
    return share === undefined ? undefined : { value: share, unit: '%', about };
  }
  const unit = figure.unit === '%' ? '%p' : figure.unit;
  return { value: differenceFromTarget(figure.value, aim), unit, about };
}

/** The part of its target that a value has reached, in percent with one decimal: `106.7`. Undefined for a target of zero. */
export function shareOfTarget(value: string, target: string): string | undefined {
  return compare(target, '0') === 0 ? undefined : divide(multiply(value, '100'), target, 1);
}

/** The value minus its target, exactly. */
export function differenceFromTarget(value: string, target: string): string {
  return subtract(value, target);
}
