import { bodies } from '../domain/bodies.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';

/** Every entry of the glossary explains a word of some text. */
export function termIsUsed(report: Report): Problem[] {
  const used = new Set(
    bodies(report).flatMap(({ outline }) =>
      outline.tags.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes.id),
    ),
  );
  return [...report.glossary.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ id, name }) => ({
      check: 'term-is-used',
      severity: 'warning',
      place: { file: 'glossary.yaml', path: [id] },
      what: {
        ko: `용어 "${id}": 본문 어디에서도 이 풀이로 이어지지 않습니다.`,
        en: `The term "${id}" is explained, and no text leads to the explanation.`,
      },
      remedy: {
        ko: `본문에서 처음 나올 때 <Term id="${id}">${name}</Term>처럼 적거나, glossary.yaml에서 지우세요.`,
        en: `Write <Term id="${id}">${name}</Term> where it first appears, or take it out of glossary.yaml.`,
      },
    }));
}
