import { figureUses, type FigureUse } from '../domain/figure-uses.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { thing, unknownName } from './unknown-name.ts';

/** Every figure that is named, anywhere in an edition, is a figure of that edition. */
export function figureIsKnown({ editions }: Report): Problem[] {
  return editions.flatMap((edition) =>
    figureUses(edition)
      .filter(({ id }) => !edition.figures.has(id))
      .map((use) =>
        unknownName({
          check: 'figure-is-known',
          place: use.place,
          by: figureUser(use),
          kind: { ko: '수치', en: 'figure' },
          name: use.id,
          known: edition.figures.keys(),
          where: { ko: `${edition.year}년판에`, en: `in the ${edition.year} edition` },
          home: { ko: '절의 figures', en: 'the figures of a section' },
        }),
      ),
  );
}

/** What refers to a figure, as the beginning of a sentence. */
export function figureUser({ how, by }: FigureUse): Sentence {
  switch (how) {
    case 'tag':
      return thing('태그', 'tag', by);
    case 'words':
    case 'key-figures':
      return thing('칸', 'field', by);
    case 'chart':
      return thing('도표', 'chart', by);
    case 'table':
      return thing('표', 'table', by);
    case 'strategy':
      return thing('전략', 'strategy', by);
    case 'shares':
      return { ko: `"${by}"의 구성비`, en: `The shares of "${by}"` };
    case 'plan':
      return { ko: `절 "${by}"의 계획`, en: `The plan in the section "${by}"` };
    case 'target':
    case 'parts':
    case 'including':
      return thing('수치', 'figure', by);
  }
}
