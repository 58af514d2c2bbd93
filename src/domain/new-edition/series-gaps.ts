import { courseOf } from '../course.ts';
import { indicatorsAfter } from '../indicator-lineage.ts';
import type { Indicator } from '../report.ts';
import { yearsBetween } from '../years.ts';
import type { NewEdition } from './new-edition.ts';

/** An indicator of which no edition states a value for some year between its first one and the new edition. */
export interface SeriesGap {
  indicator: Indicator;
  /** The years before the new one without a value. */
  missing: string[];
  /** Whether the new edition asks for its value. */
  isAsked: boolean;
}

/**
 * The indicators with a gap before the new year, or with no place in the new edition, in the order of their file. One that another
 * continues in the new edition has come to its end.
 */
export function gapsInSeries({ report, year, figures }: NewEdition): SeriesGap[] {
  const asked = new Set([...figures.values()].map(({ figure }) => figure.indicator));
  return [...report.indicators.values()].flatMap((indicator): SeriesGap[] => {
    const told = courseOf(report, indicator.id).map((each) => each.year);
    const [first] = told;
    const isOver = indicatorsAfter(report, indicator).some(({ id }) => asked.has(id));
    if (first === undefined || first >= year || isOver) return [];
    const missing = yearsBetween(first, String(Number(year) - 1)).filter((each) => !told.includes(each));
    const isAsked = asked.has(indicator.id);
    return missing.length === 0 && isAsked ? [] : [{ indicator, missing, isAsked }];
  });
}
