import type { PlanData } from '../schema/plan.ts';
import type { Section } from './report.ts';

/**
 * The sources of a section in the order in which its page numbers them: those cited in the text, in reading order,
 * then those of its plan and of its figures. Each once.
 */
export function sectionSources({ data, outline }: Section): string[] {
  const cited = outline.tags
    .filter(({ name }) => name === 'Source')
    .flatMap(({ attributes }) => attributes['id'] ?? []);
  const figures = Object.values(data.figures).flatMap(({ source, also, rivals }) => [
    source,
    ...also,
    ...rivals.flatMap((rival) => [rival.source, ...rival.also]),
  ]);
  return [...new Set([...cited, ...(data.plan ? planSources(data.plan) : []), ...figures])];
}

/** The sources of a plan in the order in which it is told. */
export function planSources(plan: PlanData): string[] {
  const { makers, announced, horizon, vision, goals, phases, pillars, regions } = plan;
  return [announced, horizon, vision, ...makers, ...goals, ...phases, ...pillars, ...regions].flatMap(
    (part) => part?.source ?? [],
  );
}
