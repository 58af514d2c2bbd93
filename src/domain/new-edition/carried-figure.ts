import type { Edition, Figure, Section } from '../report.ts';
import { movePeriod, type MovedPeriod } from './move-period.ts';

/** A figure that a new edition states anew, as the edition says it after which the new one is shaped. */
export interface CarriedFigure extends MovedPeriod {
  figure: Figure;
}

/** The figures by id that go on into the edition on `year`, with those sections of the edition `like` that do. */
export function carriedFigures(
  like: Edition,
  year: string,
  sections: readonly Section[],
): Map<string, CarriedFigure> {
  const slugs = sections.map(({ slug }) => slug);
  return new Map(
    [...like.figures.values()].flatMap((figure): [string, CarriedFigure][] => {
      const moved = slugs.includes(figure.section) ? movePeriod(figure, like.year, year) : undefined;
      return moved ? [[figure.id, { figure, ...moved }]] : [];
    }),
  );
}
