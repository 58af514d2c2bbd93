import type { Report, Edition } from '../domain/report.ts';
import type { FigureData } from '../schema/figure.ts';

/** A figure where its author wrote it; of two with one id both are here. */
export interface WrittenFigure {
  id: string;
  figure: FigureData;
  edition: Edition;
  file: string;
  /** The path of its entry: `['figures', 'jobs-created']`. */
  path: readonly string[];
}

/** All figures of all editions, in reading order. */
export function eachFigure({ editions }: Report): WrittenFigure[] {
  return editions.flatMap((edition) =>
    edition.sections.flatMap(({ file, data }) =>
      Object.entries(data.figures).map(([id, figure]) => ({
        id,
        figure,
        edition,
        file,
        path: ['figures', id],
      })),
    ),
  );
}
