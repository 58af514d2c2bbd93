import { bodies, type Body } from '../domain/bodies.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { thing, unknownName } from './unknown-name.ts';

/** What `<Chart />`, `<Table />` and `<Term>` name exists. Figures and sources, named elsewhere too, have checks of their own. */
export function tagIdIsKnown(report: Report): Problem[] {
  return bodies(report).flatMap((body) =>
    body.outline.tags.flatMap(({ name, attributes: { id }, line, column }) => {
      const things = namedBy(name, body, report);
      if (!things || !id || things.known.has(id)) return [];
      return [
        unknownName({
          ...things,
          check: 'tag-id-is-known',
          place: { file: body.file, line, column },
          by: thing('태그', 'tag', name),
          name: id,
          known: things.known.keys(),
        }),
      ];
    }),
  );
}

interface Things {
  known: ReadonlyMap<string, unknown>;
  kind: Sentence;
  where?: Sentence;
  home: Sentence;
}

function namedBy(tag: string, { edition }: Body, { glossary }: Report): Things | undefined {
  if (tag === 'Term') {
    return {
      known: glossary,
      kind: { ko: '용어', en: 'term' },
      home: { ko: 'glossary.yaml', en: 'glossary.yaml' },
    };
  }
  if (!edition || (tag !== 'Chart' && tag !== 'Table')) return undefined;
  const where = { ko: `${edition.year}년판에`, en: `in the ${edition.year} edition` };
  return tag === 'Chart'
    ? {
        known: edition.charts,
        kind: { ko: '도표', en: 'chart' },
        where,
        home: { ko: '절의 charts', en: 'the charts of a section' },
      }
    : {
        known: edition.tables,
        kind: { ko: '표', en: 'table' },
        where,
        home: { ko: '절의 tables', en: 'the tables of a section' },
      };
}
