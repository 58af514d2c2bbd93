import { findFigure } from './figure-reference.ts';
import type { Figure, Report, Section } from './report.ts';
import type { PlanData } from '../schema/plan.ts';

/** What one edition says of a strategy. Without sections it does not report on it. */
export interface StrategyYear {
  year: string;
  sections: Section[];
}

/** What the cover of an edition says of a strategy. */
export interface StrategyWords {
  year: string;
  /** Words of the edition, which may carry `<Fig />`. */
  text: string;
  figure: Figure | undefined;
}

/** A strategy through all editions, oldest first. */
export function strategyYears({ editions }: Report, strategy: string): StrategyYear[] {
  return editions
    .map(({ year, sections }) => ({
      year,
      sections: sections.filter(({ data }) => data.strategy === strategy),
    }))
    .reverse();
}

/** The plan of a strategy as the newest edition that writes it has it, with the section in which it stands. */
export function planOf(report: Report, strategy: string): { plan: PlanData; section: Section } | undefined {
  for (const { sections } of strategyYears(report, strategy).reverse()) {
    const section = sections.find(({ data }) => data.plan);
    if (section?.data.plan) return { plan: section.data.plan, section };
  }
  return undefined;
}

/** What the newest cover that names a strategy says of it: its sentence, and the figure that the cover shows. */
export function newestWords(report: Report, strategy: string): StrategyWords | undefined {
  for (const { year, data } of report.editions) {
    const words = data.strategies.find((each) => each.strategy === strategy);
    if (!words) continue;
    const { text, figure } = words;
    return { year, text, figure: figure === undefined ? undefined : findFigure(report, year, figure) };
  }
  return undefined;
}

/** Years as readers read them, those that follow one another together: `2031, 2033~2035`. */
export function formatYears(years: readonly string[]): string {
  const runs: [first: string, last: string][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && Number(year) === Number(run[1]) + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}~${last}`)).join(', ');
}
