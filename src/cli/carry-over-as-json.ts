import { join } from 'node:path';
import { figureKey } from '../domain/figure-reference.ts';
import type { NewEdition } from '../domain/new-edition/new-edition.ts';
import type { CarriedOver } from './describe-carry-over.ts';

/** What `describeCarryOver` tells, for programs. */
export function carryOverAsJson({ year, like }: NewEdition, over: CarriedOver, content: string): string {
  const { carried, left, due, changed, gaps, restated, toFill } = over;
  return JSON.stringify(
    {
      year,
      like: like.year,
      folder: join(content, year),
      carried,
      left: {
        sections: left.sections.map(({ slug }) => slug),
        figures: left.figures.map(figureKey),
        tables: left.tables,
        charts: left.charts,
        plans: left.plans.map(({ slug }) => slug),
        message: left.message,
      },
      toFill: toFill.length,
      due: due.map(({ reference, figure, section }) => ({
        target: reference,
        section,
        figure: figure ?? null,
      })),
      changed: changed.map(({ indicator, before, after, units }) => ({
        indicator: indicator.id,
        continues: before.map(({ id }) => id),
        continuedBy: after.map(({ id }) => id),
        units,
      })),
      gaps: gaps.map(({ indicator, missing, isAsked }) => ({ indicator: indicator.id, missing, isAsked })),
      restated: restated.map(({ later, earlier, reason }) => ({
        figure: figureKey(later),
        restates: earlier.map(figureKey),
        reason,
      })),
    },
    null,
    2,
  );
}
