import { section as form } from '../../schema/section.ts';
import type { Section } from '../report.ts';
import { moveYear } from './move-year.ts';
import { newAnswers } from './new-answers.ts';
import { newCharts } from './new-charts.ts';
import type { NewEdition } from './new-edition.ts';
import { newFigures } from './new-figures.ts';
import { newTables } from './new-tables.ts';
import { fillNoted, unlessBare, unlessEmpty, type Written } from './written.ts';

/**
 * What stands at the top of a section of the new edition. What it continues is told by the name of its file, and a plan stays in
 * the edition that made it.
 */
export function newSection(edition: NewEdition, section: Section): Record<string, Written | undefined> {
  const { like, year, figures, today } = edition;
  const { data } = section;
  const isAll = (ids: readonly string[]) => ids.every((id) => figures.has(id));
  return {
    title: moveYear(data.title, like.year, year),
    nav: data.nav && moveYear(data.nav, like.year, year),
    summary: fillNoted(form.shape.summary.description ?? ''),
    strategy: data.strategy,
    updated: today,
    'key-figures': unlessEmpty(data['key-figures'].filter((id) => figures.has(id))),
    figures: unlessBare(newFigures(edition, section)),
    answers: unlessEmpty(newAnswers(edition, section)),
    shares: unlessEmpty(
      data.shares
        .filter((shares) => isAll(shares.figures))
        .map(({ of, figures: ids }) => ({ of: moveYear(of, like.year, year), figures: ids })),
    ),
    tables: unlessBare(newTables(edition, section)),
    charts: unlessBare(newCharts(edition, section)),
  };
}
