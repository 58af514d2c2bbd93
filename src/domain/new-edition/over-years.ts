import { findFigure } from '../figure-reference.ts';
import type { Figure } from '../report.ts';
import { yearOf } from '../years.ts';
import type { NewEdition } from './new-edition.ts';

/** The editions from `like` on up to the new one, oldest first: those whose values come before its own in a series over years. */
export function yearsBefore({ report, like, year }: NewEdition): string[] {
  return report.editions
    .map((edition) => edition.year)
    .filter((each) => each >= like.year && each < year)
    .reverse();
}

/** A carried figure as an earlier edition states it of its own year: `2031/visitors`. Undefined where it has no such value. */
export function earlierName({ report }: NewEdition, id: string, year: string): string | undefined {
  const figure = findFigure(report, year, id);
  return figure && yearOf(figure) === year ? `${year}/${id}` : undefined;
}

/** Whether a figure of `like` stands among values of the same thing from earlier years. `anything` of an earlier year will do. */
export function isOverYears(
  { report, like }: NewEdition,
  id: string,
  others: readonly (string | null)[],
  anything = false,
): boolean {
  const figure = like.figures.get(id);
  return others.some((reference) => {
    const other = reference === null ? undefined : findFigure(report, like.year, reference);
    if (!figure || !other || other === figure || (yearOf(other) ?? like.year) >= like.year) return false;
    return anything || isSameThing(figure, other);
  });
}

function isSameThing(figure: Figure, other: Figure): boolean {
  if (figure.kind !== other.kind) return false;
  return figure.id === other.id || (figure.indicator !== undefined && figure.indicator === other.indicator);
}
