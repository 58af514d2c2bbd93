import { kindLabel } from '../figure.ts';
import type { RowFigure } from './row-figures.ts';

/**
 * What the figures of a table are called, as an author would: `기업지원 사업비` where a column is about something, `보급 목표` where
 * the result stands beside its target, with the group of the row where rows would be called alike. Undefined for a row without
 * a name.
 */
export function figureLabels(figures: readonly RowFigure[], title?: string): (string | undefined)[] {
  const plain = figures.map((figure) => plainLabel(figure, title));
  const statement = (index: number) => {
    const { kind, period } = figures[index] ?? {};
    return JSON.stringify([plain[index], kind, period]);
  };
  const groups = Map.groupBy(figures.keys(), statement);
  const grouped = figures.map((figure, index) => {
    const label = plain[index];
    const alike = groups.get(statement(index)) ?? [];
    const isGrouped = new Set(alike.map((at) => figures[at]?.groups.join(' '))).size > 1;
    return label === undefined || !isGrouped ? label : [...new Set(figure.groups), label].join(' ');
  });
  const subject = (label: string | undefined, { period }: RowFigure) => JSON.stringify([label, period]);
  const results = new Set(
    figures.flatMap((figure, index) => (figure.kind === 'actual' ? [subject(grouped[index], figure)] : [])),
  );
  return figures.map((figure, index) => {
    const label = grouped[index];
    const { kind = 'actual' } = figure;
    if (label === undefined || kind === 'actual' || !results.has(subject(label, figure))) return label;
    return label.endsWith(kindLabel(kind)) ? label : `${label} ${kindLabel(kind)}`;
  });
}

/** Row and column, without the groups of rows: `기업지원 사업비`. */
export function plainLabel({ label, name, isTotal }: RowFigure, title?: string): string | undefined {
  const whole = wholeOf({ label, name, isTotal }, title);
  if (whole !== undefined) return `${whole} 합계`;
  return label === undefined ? undefined : [label, name].filter((each) => each !== undefined).join(' ');
}

/** What a total is the total of. Undefined for what is no total, and where nothing says it. */
export function wholeOf(
  { name, isTotal }: Pick<RowFigure, 'label' | 'name' | 'isTotal'>,
  title?: string,
): string | undefined {
  return isTotal ? (name ?? title) : undefined;
}
