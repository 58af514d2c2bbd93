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

/** The years of the editions that report on a strategy, oldest first. */
export function reportingYears(report: Report, strategy: string): string[] {
  return strategyYears(report, strategy)
    .filter(({ sections }) => sections.length > 0)
    .map(({ year }) => year);
}

/** A strategy through all editions, oldest first; those one after another that do not report on it stand together. */
export function strategyRuns(report: Report, strategy: string): { years: string[]; sections: Section[] }[] {
  const runs: { years: string[]; sections: Section[] }[] = [];
  for (const { year, sections } of strategyYears(report, strategy)) {
    const run = runs.at(-1);
    if (sections.length === 0 && run?.sections.length === 0) run.years.push(year);
    else runs.push({ years: [year], sections });
  }
  return runs;
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
