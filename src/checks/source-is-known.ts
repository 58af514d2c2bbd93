import type { Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { sourceUses, type SourceUse } from '../domain/source-uses.ts';
import { thing, unknownName } from './unknown-name.ts';

/** Every source that is named, by a figure, a plan, a message, a term or in the text, stands in `sources.yaml`. */
export function sourceIsKnown(report: Report): Problem[] {
  return sourceUses(report)
    .filter(({ id }) => !report.sources.has(id))
    .map((use) =>
      unknownName({
        check: 'source-is-known',
        place: use.place,
        by: user(use),
        kind: { ko: '출처', en: 'source' },
        name: use.id,
        known: report.sources.keys(),
        home: { ko: 'sources.yaml', en: 'sources.yaml' },
      }),
    );
}

function user({ how, by }: SourceUse): Sentence {
  switch (how) {
    case 'figure':
    case 'also':
    case 'rival':
      return thing('수치', 'figure', by);
    case 'term':
      return thing('용어', 'term', by);
    case 'tag':
      return thing('태그', 'tag', 'Source');
    case 'plan':
      return { ko: `절 "${by}"의 계획`, en: `The plan in the section "${by}"` };
    case 'answer':
      return { ko: `목표 "${by}"의 답`, en: `The answer to the target "${by}"` };
    case 'message':
      return thing('칸', 'field', 'message');
  }
}
