import { oncePerReport } from './once-per-report.ts';
import type { Figure, Report } from './report.ts';
import { yearOf } from './years.ts';

/** What the editions say of an indicator for one year. */
export interface CourseYear {
  year: string;
  /** The value of that year: the edition's own, unless a later edition corrected or revised it. */
  figure: Figure;
  /** What other editions say of the same year, differing or not, oldest first. */
  others: Figure[];
}

/** An indicator over the years, oldest first. Years of which no edition says anything are not there. */
export function courseOf(report: Report, indicator: string): CourseYear[] {
  return courses(report).get(indicator) ?? [];
}

const courses = oncePerReport(
  (report) => new Map([...valuesByIndicator(report)].map(([id, figures]) => [id, inYears(figures)])),
);

/** Every figure of an indicator that states a value, no target, oldest edition first. */
export function figuresOf(report: Report, indicator: string): Figure[] {
  return valuesByIndicator(report).get(indicator) ?? [];
}

const valuesByIndicator = oncePerReport(({ editions }) =>
  Map.groupBy(
    editions
      .toReversed()
      .flatMap(({ figures }) => [...figures.values()])
      .filter(({ indicator, kind }) => indicator !== undefined && kind !== 'target'),
    ({ indicator = '' }) => indicator,
  ),
);

function inYears(stated: Figure[]): CourseYear[] {
  return [...Map.groupBy(stated, ({ period }) => yearOf({ period }))]
    .flatMap(([year, figures]): CourseYear[] => {
      if (year === undefined) return [];
      const figure = valueOf(year, figures);
      return [{ year, figure, others: figures.filter((other) => other !== figure) }];
    })
    .sort((a, b) => a.year.localeCompare(b.year));
}

/** A correction or a revision takes the place of what it restates; any other reason leaves both standing. */
function valueOf(year: string, figures: Figure[]): Figure {
  const replacing = figures.findLast(({ restates }) =>
    restates.some(({ reason }) => reason === 'correction' || reason === 'revision'),
  );
  const actual = figures.filter(({ kind }) => kind === 'actual');
  const own = (actual.length > 0 ? actual : figures).toSorted(
    (a, b) => Number(b.edition === year) - Number(a.edition === year),
  );
  return (replacing ?? own[0]) as Figure;
}
