import { bodies } from '../domain/bodies.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';

/** A heading has words, by which readers find what stands below it. */
export function headingHasWords(report: Report): Problem[] {
  return bodies(report).flatMap(({ file, outline }) =>
    outline.headings
      .filter(({ text }) => text === '')
      .map(({ depth, id, line, column }) => ({
        check: 'heading-has-words',
        severity: 'error',
        place: { file, line, column },
        what: {
          ko: `제목${id === undefined ? '' : ` "#${id}"`}: 낱말이 없습니다.`,
          en: `The heading${id === undefined ? '' : ` "#${id}"`} has no words.`,
        },
        remedy: {
          ko: `"${'#'.repeat(depth)} 투자 규모 [#investment]"처럼 낱말을 적거나, 제목을 지우세요.`,
          en: `Write some, as in "${'#'.repeat(depth)} 투자 규모 [#investment]", or take the heading away.`,
        },
      })),
  );
}
