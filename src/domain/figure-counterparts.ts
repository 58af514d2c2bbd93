import { yearOf } from './course.ts';
import { oncePerReport } from './once-per-report.ts';
import type { Edition, Figure, Report } from './report.ts';

/** The same figure in another edition. */
export interface FigureCounterpart {
  year: string;
  /** Undefined where that edition has no such figure. */
  figure?: Figure;
}

/**
 * The same figure in every edition, newest first: what that edition says of the same indicator in the same way (its own
 * year for a figure of its own year, the year before for one of the year before; a target for a target), otherwise its
 * figure of the same id. Of several the one of the same id, then of the same scope, comes first.
 */
export function figureCounterparts(report: Report, figure: Figure): FigureCounterpart[] {
  const role = roleOf(figure);
  return report.editions.map(({ year, figures }) => {
    if (year === figure.edition) return { year, figure };
    const alike = (role !== undefined && byRole(report).get(year)?.get(role)) || [];
    const found =
      alike.find(({ id }) => id === figure.id) ??
      alike.find(({ scope }) => scope === figure.scope) ??
      alike[0] ??
      figures.get(figure.id);
    return found ? { year, figure: found } : { year };
  });
}

const byRole = oncePerReport(
  ({ editions }) => new Map(editions.map((edition) => [edition.year, rolesIn(edition)])),
);

function rolesIn({ figures }: Edition): Map<string | undefined, Figure[]> {
  return Map.groupBy(figures.values(), roleOf);
}

/** What a figure is to its edition: the actual value of an indicator, one year before the edition's own. */
function roleOf({ indicator, kind, edition, period }: Figure): string | undefined {
  const year = yearOf({ period });
  return indicator === undefined || year === undefined
    ? undefined
    : `${indicator} ${kind} ${Number(year) - Number(edition)}`;
}
