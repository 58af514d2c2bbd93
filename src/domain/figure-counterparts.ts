import { oncePerReport } from './once-per-report.ts';
import type { Edition, Figure, Report } from './report.ts';
import { yearOf } from './years.ts';

/** The same figure in another edition. */
export interface FigureCounterpart {
  year: string;
  /** Undefined where that edition has no such figure. */
  figure?: Figure;
}

/**
 * The same figure in every edition, newest first: what that edition says of the same indicator in the same way (its own
 * year for a figure of its own year, the year before for one of the year before; a target for a target), otherwise its
 * figure of the same id, otherwise what it says of the same indicator for the year nearest to its own. Of several the
 * one of the same id, then of the same scope, comes first.
 */
export function figureCounterparts(report: Report, figure: Figure): FigureCounterpart[] {
  const role = roleOf(figure);
  return report.editions.map((edition) => {
    const { year, figures } = edition;
    if (year === figure.edition) return { year, figure };
    const alike = (role !== undefined && byRole(report).get(year)?.get(role)) || [];
    const found =
      alike.find(({ id }) => id === figure.id) ??
      alike.find(({ scope }) => scope === figure.scope) ??
      alike[0] ??
      figures.get(figure.id) ??
      nearestIn(report, edition, figure);
    return found ? { year, figure: found } : { year };
  });
}

const byRole = oncePerReport(
  ({ editions }) => new Map(editions.map((edition) => [edition.year, rolesIn(edition)])),
);

function rolesIn({ figures }: Edition): Map<string | undefined, Figure[]> {
  return Map.groupBy(figures.values(), roleOf);
}

/** What a figure is to its edition: the actual value of an indicator, one year before the edition's own. Undefined for a span. */
export function roleOf(figure: Figure): string | undefined {
  const distance = distanceOf(figure);
  return figure.indicator === undefined || distance === undefined
    ? undefined
    : `${figure.indicator} ${figure.kind} ${distance}`;
}

/** The years from the edition of a figure to the one that it speaks of. */
function distanceOf({ edition, period }: Figure): number | undefined {
  const year = yearOf({ period });
  return year === undefined ? undefined : Number(year) - Number(edition);
}

/** What an edition says of the indicator of a figure, whatever year it is of: a target for a target, a value for a value. */
function nearestIn(report: Report, { year }: Edition, figure: Figure): Figure | undefined {
  const isTarget = figure.kind === 'target';
  return byIndicator(report)
    .get(year)
    ?.get(figure.indicator)
    ?.filter(({ kind }) => (kind === 'target') === isTarget)
    .sort(
      (a, b) =>
        Number(b.kind === figure.kind) - Number(a.kind === figure.kind) ||
        Math.abs(distanceOf(a) ?? 0) - Math.abs(distanceOf(b) ?? 0) ||
        Number(b.scope === figure.scope) - Number(a.scope === figure.scope),
    )[0];
}

/** By edition and indicator, what is said of one year. */
const byIndicator = oncePerReport(
  ({ editions }) =>
    new Map(
      editions.map(({ year, figures }) => [
        year,
        Map.groupBy(
          [...figures.values()].filter(
            (figure) => figure.indicator !== undefined && distanceOf(figure) !== undefined,
          ),
          ({ indicator }) => indicator,
        ),
      ]),
    ),
);
