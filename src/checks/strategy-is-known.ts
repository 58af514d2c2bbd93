import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { thing, unknownName } from './unknown-name.ts';

/** Every strategy that a cover or a section names stands in `strategies.yaml`. */
export function strategyIsKnown({ editions, strategies }: Report): Problem[] {
  return editions
    .flatMap(({ file, data, sections }) => [
      ...data.strategies.map(({ strategy }, i) => ({
        name: strategy,
        by: thing('칸', 'field', 'strategies'),
        place: { file, path: ['strategies', i, 'strategy'] },
      })),
      ...sections.flatMap((section) =>
        section.data.strategy === undefined
          ? []
          : [
              {
                name: section.data.strategy,
                by: thing('절', 'section', section.slug),
                place: { file: section.file, path: ['strategy'] },
              },
            ],
      ),
    ])
    .filter(({ name }) => !strategies.has(name))
    .map((use) =>
      unknownName({
        ...use,
        check: 'strategy-is-known',
        kind: { ko: '전략', en: 'strategy' },
        known: strategies.keys(),
        home: { ko: 'strategies.yaml', en: 'strategies.yaml' },
      }),
    );
}
