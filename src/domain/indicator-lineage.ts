import type { Indicator, Report } from './report.ts';

/** The indicators that an indicator continues with another meaning. */
export function continuedIndicators({ indicators }: Report, { continues = [] }: Indicator): Indicator[] {
  return continues.flatMap((id) => indicators.get(id) ?? []);
}

/** The indicators that continue an indicator with another meaning. */
export function indicatorsAfter({ indicators }: Report, { id }: Indicator): Indicator[] {
  return [...indicators.values()].filter(({ continues = [] }) => continues.includes(id));
}
