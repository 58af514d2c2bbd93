import { toFill } from '../left-to-fill.ts';
import type { Report } from '../report.ts';
import { figureLabels, plainLabel, wholeOf } from './figure-labels.ts';
import { giveIds } from './give-ids.ts';
import { joinTargets } from './join-targets.ts';
import { type ProposedFields, type ProposedFigure } from './proposed-figure.ts';
import type { Remarks } from './remark.ts';
import type { RowFigure, TableRow } from './row-figures.ts';
import { totalParts } from './total-parts.ts';

/** What all figures of a table share: its title, and the source that a line below it names. */
interface Shared {
  title?: string;
  source?: string;
}

/**
 * Makes proposals of what cells, rows and columns tell: with names and ids that are their own, results joined to their
 * targets, totals to their parts. What nobody has told stays to be filled.
 */
export function completeFigures(
  rows: readonly TableRow[],
  { title, source }: Shared,
  report: Report,
  remarks: Remarks,
): Map<RowFigure, ProposedFigure> {
  const figures = rows.flatMap((row) => row.figures.filter((figure) => figure !== undefined));
  const labels = figureLabels(figures, title);
  const ids = giveIds(
    figures.map((figure, index) => ({
      figure,
      label: labels[index],
      plain: plainLabel(figure, title),
      whole: wholeOf(figure, title),
    })),
    report,
    remarks,
  );
  const idOf = new Map(figures.map((figure, index) => [figure, ids[index]?.id ?? '']));
  const targets = joinTargets(figures);
  const parts = totalParts(rows, remarks);
  return new Map(
    figures.map((figure, index): [RowFigure, ProposedFigure] => {
      const { place, unread, kind, about, status } = figure;
      const target = targets.get(figure);
      const fields: ProposedFields = {
        label: labels[index] ?? toFill(),
        short: shortOf(figure),
        value: figure.value ?? toFill(),
        unit: figure.unit ?? toFill(),
        about: about || undefined,
        period: figure.period ?? toFill(),
        kind: kind ?? toFill(),
        scope: figure.scope ?? toFill(),
        source: figure.source ?? source ?? toFill(),
        indicator: kind === 'actual' || kind === undefined ? figure.indicator?.id : undefined,
        target: target && idOf.get(target),
        parts: parts.get(figure)?.map((part) => idOf.get(part) ?? ''),
        status,
        note: figure.note,
      };
      return [figure, { id: '', idFrom: 'made-up', ...ids[index], place, unread, fields: told(fields) }];
    }),
  );
}

/** The name of the row is the short one where the full one says the column too. */
function shortOf({ short, label, name, isTotal }: RowFigure): string | undefined {
  return short ?? (name === undefined || isTotal ? undefined : label);
}

/** Without the fields that have nothing to say. */
function told(fields: ProposedFields): ProposedFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as ProposedFields;
}
