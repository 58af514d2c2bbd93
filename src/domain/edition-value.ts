import { courseOf, figuresOf } from './course.ts';
import { lastDay, parsePeriod } from './period.ts';
import type { Edition, Figure, Indicator, Report } from './report.ts';
import { yearOf } from './years.ts';

/**
 * What an edition states of an indicator. That is the value of its year, corrected or revised ones in its place; where it
 * has none, its value nearest to the end of its year, such as that of the January after. A value of a past year counts
 * when no earlier edition states that year. Last comes what a later edition adds for the year. A sum over years never counts.
 */
export function editionValue(report: Report, indicator: Indicator, { year }: Edition): Figure | undefined {
  const stated = figuresOf(report, indicator.id);
  const own = stated.filter((figure) => figure.edition === year && yearOf(figure) !== undefined);
  const ofYear = courseOf(report, indicator.id).find((each) => each.year === year)?.figure;
  const ownOfYear = nearest(
    own.filter((figure) => yearOf(figure) === year),
    year,
  );
  const isNews = (figure: Figure) =>
    (yearOf(figure) ?? '') > year ||
    !stated.some((other) => other.edition < year && yearOf(other) === yearOf(figure));
  const later = ofYear && ofYear.edition >= year ? ofYear : undefined;
  return ownOfYear ? (later ?? ownOfYear) : (nearest(own.filter(isNews), year) ?? later);
}

function nearest(figures: Figure[], year: string): Figure | undefined {
  const end = Date.parse(`${year}-12-31`);
  const distance = ({ period }: Figure) =>
    Math.abs(Date.parse(lastDay(parsePeriod(period)?.end ?? year)) - end);
  const actual = figures.filter(({ kind }) => kind === 'actual');
  return (actual.length > 0 ? actual : figures).toSorted((a, b) => distance(a) - distance(b))[0];
}
