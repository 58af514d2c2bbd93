import { plainAmount } from '../amount.ts';
import { formatPeriod } from '../period.ts';
import type { Section } from '../report.ts';
import type { CarriedFigure } from './carried-figure.ts';
import { moveYear } from './move-year.ts';
import type { NewEdition } from './new-edition.ts';
import { fillNoted, Noted, unlessEmpty, type Written } from './written.ts';

/** The figures that the new edition states in a section: all that does not change from year to year, and places for the rest. */
export function newFigures(edition: NewEdition, { slug }: Section): Record<string, Written> {
  return Object.fromEntries(
    [...edition.figures]
      .filter(([, { figure }]) => figure.section === slug)
      .map(([id, carried]) => [id, newFigure(edition, id, carried)]),
  );
}

function newFigure(edition: NewEdition, id: string, carried: CarriedFigure): Written {
  const { like, year, report, targets, figures } = edition;
  const { figure } = carried;
  const said = `${like.year}년판: `;
  const amount = plainAmount(figure, { extra: report.settings.units });
  const parts = figure.parts?.every((part) => figures.has(part)) ? figure.parts : undefined;
  return {
    label: moveYear(figure.label, like.year, year),
    short: figure.short && moveYear(figure.short, like.year, year),
    value: fillNoted(`${said}${amount}, ${formatPeriod(figure.period)}`),
    unit: figure.unit,
    period: newPeriod(carried, said, like.year),
    kind: figure.kind,
    scope: figure.scope,
    source: fillNoted(said + figure.source),
    indicator: figure.indicator,
    target: targets.get(id),
    parts,
    including: unlessEmpty((figure.including ?? []).filter((part) => figures.has(part))),
  };
}

/** A period that is more than the year of the edition is noted as it was, so that its author looks at it. */
function newPeriod({ figure, period }: CarriedFigure, said: string, from: string): Written {
  if (period === undefined) return fillNoted(said + figure.period);
  if (figure.period === from) return Number(period);
  return new Noted(period, said + figure.period);
}
