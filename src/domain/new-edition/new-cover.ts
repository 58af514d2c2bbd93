import { edition as form } from '../../schema/edition.ts';
import { toFill } from '../left-to-fill.ts';
import type { NewEdition } from './new-edition.ts';
import { fillNoted, unlessEmpty, type Written } from './written.ts';

/** `edition.yaml` of the new edition: its order, and places for its words. A message stays with the year in which it was given. */
export function newCover(edition: NewEdition): Record<string, Written | undefined> {
  const { like, sections, figures, without, today } = edition;
  const slugs = sections.map(({ slug }) => slug);
  const { data } = like;
  return {
    state: 'draft',
    updated: today,
    headline: fillNoted(`${like.year}년판: ${data.headline}`),
    lead: fillNoted(form.shape.lead.description ?? ''),
    strategies: unlessEmpty(
      data.strategies
        .filter(({ section }) => slugs.includes(section))
        .map(({ strategy, section, figure, text }) => ({
          strategy,
          section,
          figure: figure !== undefined && figures.has(figure) ? figure : undefined,
          text: fillNoted(`${like.year}년판: ${text}`),
        })),
    ),
    'key-figures': unlessEmpty(data['key-figures'].filter((id) => figures.has(id))),
    ended: unlessEmpty(
      [...without].flatMap(([section, { ended }]) =>
        ended === undefined ? [] : [{ section, text: ended.trim() || toFill() }],
      ),
    ),
    contents: data.contents
      .map(({ title, sections: own }) => ({ title, sections: own.filter((slug) => slugs.includes(slug)) }))
      .filter(({ sections: own }) => own.length > 0),
  };
}
