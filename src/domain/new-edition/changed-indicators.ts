import { figuresOf } from '../course.ts';
import { continuedIndicators, indicatorsAfter } from '../indicator-lineage.ts';
import type { Indicator } from '../report.ts';
import { unitBase } from '../unit.ts';
import type { NewEdition } from './new-edition.ts';

/** An indicator whose values of different years may not mean the same. */
export interface ChangedIndicator {
  indicator: Indicator;
  /** What it continues with another meaning, and what continues it. */
  before: Indicator[];
  after: Indicator[];
  /** The units in which editions have told it, where they count different things: oldest first, with their years. */
  units: { unit: string; editions: string[] }[];
}

/** Of the indicators that a new edition states, those whose definition or unit has changed between editions. */
export function changedIndicators({ report, figures }: NewEdition): ChangedIndicator[] {
  const stated = new Set([...figures.values()].map(({ figure }) => figure.indicator));
  return [...report.indicators.values()]
    .filter(({ id }) => stated.has(id))
    .map((indicator) => {
      const told = figuresOf(report, indicator.id);
      const bases = new Set(told.map(({ unit }) => unitBase(unit, report.settings.units)));
      const units = bases.size > 1 ? [...Map.groupBy(told, ({ unit }) => unit)] : [];
      return {
        indicator,
        before: continuedIndicators(report, indicator),
        after: indicatorsAfter(report, indicator),
        units: units.map(([unit, of]) => ({
          unit,
          editions: [...new Set(of.map(({ edition }) => edition))],
        })),
      };
    })
    .filter(({ before, after, units }) => before.length + after.length + units.length > 0);
}
