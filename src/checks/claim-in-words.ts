import { plainAmount } from '../domain/amount.ts';
import { type Clause, mark } from '../domain/clause.ts';
import { isShow, showFigure } from '../domain/figure.ts';
import { figureKey, findFigure, findTarget } from '../domain/figure-reference.ts';
import { withJosa } from '../domain/josa.ts';
import type { Figure, Report } from '../domain/report.ts';

/** A clause in the edition where it is written. */
export interface WrittenClause {
  clause: Clause;
  edition: string;
}

/** The figure at a place of a clause, where its own value stands there. */
export function valueAt(
  report: Report,
  { clause, edition }: WrittenClause,
  place: number,
): Figure | undefined {
  const { id, show = 'value' } = clause.figs[place]?.attributes ?? {};
  return id === undefined || show !== 'value' ? undefined : findFigure(report, edition, id);
}

/** An amount with the name that leads to it: `20건(2033/now)`. */
export function amountAndName(report: Report, figure: Figure): string {
  return `${amount(report, figure)}(${figureKey(figure)})`;
}

/** The clause as its readers see it. */
export function quote(report: Report, { clause: { text, figs }, edition }: WrittenClause): string {
  let read = text.replace(/[.?!]$/u, '');
  for (const { attributes } of figs) {
    const figure = findFigure(report, edition, attributes.id ?? '');
    const shown = figure ? shownIn(report, figure, attributes.show) : '…';
    const { josa } = attributes;
    read = read.replace(mark + (josa ?? ''), () => (josa === undefined ? shown : withJosa(shown, josa)));
  }
  return read;
}

function shownIn(report: Report, figure: Figure, show = 'value'): string {
  const shown = showFigure(
    figure,
    findTarget(report, figure),
    isShow(show) ? show : 'value',
    report.settings.units,
  );
  return shown.replaceAll('\u00a0', ' ');
}

function amount(report: Report, figure: Figure): string {
  return plainAmount(figure, { extra: report.settings.units });
}
