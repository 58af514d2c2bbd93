import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { thing, unknownName } from './unknown-name.ts';

/** The sections to which a cover leads, from its message and its strategies, stand in its contents. */
export function sectionIsKnown({ editions }: Report): Problem[] {
  return editions.flatMap(({ year, file, data, sections }) => {
    const slugs = sections.map(({ slug }) => slug);
    const message = data.message?.section;
    return [
      ...(message === undefined
        ? []
        : [{ name: message, by: thing('칸', 'field', 'message'), path: ['message', 'section'] }]),
      ...data.strategies.map(({ strategy, section }, i) => ({
        name: section,
        by: thing('전략', 'strategy', strategy),
        path: ['strategies', i, 'section'],
      })),
    ]
      .filter(({ name }) => !slugs.includes(name))
      .map(({ name, by, path }) =>
        unknownName({
          check: 'section-is-known',
          place: { file, path },
          by,
          kind: { ko: '절', en: 'section' },
          name,
          known: slugs,
          where: { ko: `${year}년판의 차례에`, en: `in the contents of the ${year} edition` },
          home: { ko: `${file}의 contents`, en: `the contents in ${file}` },
        }),
      );
  });
}
