import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { sourceUses } from '../domain/source-uses.ts';

/** Every source is cited by a figure, a plan, a message, a term or in the text. */
export function sourceIsCited(report: Report): Problem[] {
  const cited = new Set(sourceUses(report).map(({ id }) => id));
  return [...report.sources.keys()]
    .filter((id) => !cited.has(id))
    .map((id) => ({
      check: 'source-is-cited',
      severity: 'warning',
      place: { file: 'sources.yaml', path: [id] },
      what: {
        ko: `출처 "${id}": 아무 데서도 밝히지 않았습니다.`,
        en: `The source "${id}" is cited nowhere.`,
      },
      remedy: {
        ko: `이 출처에서 온 문장 끝에 <Source id="${id}" />를 넣거나, sources.yaml에서 지우세요.`,
        en: `Put <Source id="${id}" /> behind a sentence that comes from it, or take it out of sources.yaml.`,
      },
    }));
}
