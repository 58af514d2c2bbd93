import { bodies } from '../domain/bodies.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';

/** Headings of level 2 and 3 carry an id of their author, so that a link to them outlives their words. */
export function headingHasId(report: Report): Problem[] {
  return bodies(report).flatMap(({ file, outline }) =>
    outline.headings
      .filter(({ depth, id }) => (depth === 2 || depth === 3) && id === undefined)
      .map(({ text, depth, line, column }) => ({
        check: 'heading-has-id',
        severity: 'error',
        place: { file, line, column },
        what: {
          ko: `제목 "${text}": id가 없습니다.`,
          en: `The heading "${text}" has no id.`,
        },
        remedy: {
          ko: `"${'#'.repeat(depth)} ${text} [#investment]"처럼 끝에 영문 소문자로 지은 id를 적으세요. 한번 공개한 id는 바꾸지 않습니다.`,
          en: `Write one at its end, in small Latin letters: "${'#'.repeat(depth)} ${text} [#investment]". Once published it never changes.`,
        },
      })),
  );
}
