import { formatAmount, formatTableNumber } from '../domain/amount.ts';
import { add } from '../domain/decimal.ts';
import { shareOfTarget, shownAmount } from '../domain/figure.ts';
import { statusLetters } from '../domain/figure-status.ts';
import type { Figure } from '../domain/report.ts';
import { valueIn } from '../domain/value-in.ts';
import type { ChartAmount, ChartTarget } from './chart-point.ts';

type Units = readonly string[];

/** Words a figure for a chart whose unit is `unit`. One that cannot be told in it keeps its own digits. */
export function amountIn(unit: string, figure: Figure, extraUnits: Units): ChartAmount {
  const value = valueIn(unit, figure, extraUnits) ?? figure.value;
  const about = figure.about ? '약\u00a0' : '';
  const letter = figure.status ? statusLetters[figure.status] : '';
  return {
    value,
    number: about + formatTableNumber(value) + letter,
    words: formatAmount(figure, { extra: extraUnits }),
  };
}

/** The figure that its author declared to be the total of exactly these. */
export function wholeOf(parts: Figure[], figures: ReadonlyMap<string, Figure>): Figure | undefined {
  const ids = parts.map(({ id }) => id);
  return [...figures.values()].find(
    (figure) => figure.parts?.length === ids.length && ids.every((id) => figure.parts?.includes(id)),
  );
}

/** The declared total of these figures; where none is declared, their exact sum. */
export function totalOf(
  parts: Figure[],
  figures: ReadonlyMap<string, Figure>,
  unit: string,
  extraUnits: Units,
): ChartAmount {
  const declared = wholeOf(parts, figures);
  if (declared) return amountIn(unit, declared, extraUnits);
  const value = sumIn(unit, parts, extraUnits);
  const about = parts.some((part) => part.about);
  return {
    value,
    number: (about ? '약\u00a0' : '') + formatTableNumber(value),
    words: formatAmount({ value, unit, about }, { extra: extraUnits }),
  };
}

/** The part of a figure in the sum of a whole, in percent with one decimal: `35.5%`. Undefined for a sum of zero. */
export function shareOf(figure: Figure, whole: Figure[], extraUnits: Units): string | undefined {
  const value = valueIn(figure.unit, figure, extraUnits) ?? figure.value;
  const share = shareOfTarget(value, sumIn(figure.unit, whole, extraUnits));
  return share && formatAmount({ value: share, unit: '%' });
}

/** How a figure stands to its target. Undefined without one. */
export function targetOf(
  figure: Figure,
  target: Figure | undefined,
  unit: string,
  extraUnits: Units,
): ChartTarget | undefined {
  if (!target) return undefined;
  const share = shownAmount(figure, target, 'share', extraUnits);
  const difference = shownAmount(figure, target, 'difference', extraUnits);
  return {
    ...amountIn(unit, target, extraUnits),
    ...(share && { share: formatAmount(share) }),
    ...(difference && {
      distance: formatAmount(
        { ...difference, value: difference.value.replace(/^-/, '') },
        { extra: extraUnits },
      ),
    }),
  };
}

function sumIn(unit: string, figures: Figure[], extraUnits: Units): string {
  return add(figures.map((figure) => valueIn(unit, figure, extraUnits) ?? figure.value));
}
