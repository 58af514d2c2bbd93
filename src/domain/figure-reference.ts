import { type Edition, type Figure, findEdition, type Report } from './report.ts';

/** What an author writes to name a figure: its id, and the year of its edition when that is another one. */
export interface FigureReference {
  edition?: string;
  id: string;
}

/** `jobs-created` or `2030/jobs-created` as parts. */
export function parseFigureReference(text: string): FigureReference {
  const [, edition, id = text] = /^(\d{4})\/(.*)$/s.exec(text) ?? [];
  return edition === undefined ? { id } : { edition, id };
}

/** The reference that names a figure from anywhere: `2030/jobs-created`. */
export function figureKey({ edition, id }: { edition: string; id: string }): string {
  return `${edition}/${id}`;
}

/** The same of a reference that is written in the edition on `year`. */
export function keyOfReference(year: string, reference: string): string {
  const { edition = year, id } = parseFigureReference(reference);
  return figureKey({ edition, id });
}

/** What an author of the edition on `year` writes to name a figure: its id where that is enough. */
export function formatFigureReference(year: string, figure: { edition: string; id: string }): string {
  return figure.edition === year ? figure.id : figureKey(figure);
}

/** What a figure names, as seen from where the figure itself is named: `aim` of `2030/visitors` is `2030/aim`. */
export function referenceFrom(figure: string, named: string): string {
  const { edition } = parseFigureReference(figure);
  return edition === undefined || parseFigureReference(named).edition !== undefined
    ? named
    : `${edition}/${named}`;
}

/** The figure that a reference written in the edition on `year` names. */
export function findFigure(report: Report, year: string, reference: string): Figure | undefined {
  const { edition = year, id } = parseFigureReference(reference);
  return findEdition(report, edition)?.figures.get(id);
}

/** The target that a figure names. */
export function findTarget(
  report: Report,
  { edition, target }: { edition: string; target?: string | undefined },
): Figure | undefined {
  return target === undefined ? undefined : findFigure(report, edition, target);
}

/** Looks figures up as an author of the edition on `year` names them. */
export function figureFinder(report: Report, year: string): (reference: string) => Figure | undefined {
  return (reference) => findFigure(report, year, reference);
}

/** The figures of an edition by id, and by reference what it names of other editions. */
export function figuresNamed(
  report: Report,
  { year, figures }: Edition,
  references: readonly string[],
): ReadonlyMap<string, Figure> {
  const named = new Map(figures);
  for (const reference of references) {
    const figure = findFigure(report, year, reference);
    if (figure) named.set(reference, figure);
  }
  return named;
}
