import { bodies } from '../domain/bodies.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';

/** Link texts that say nothing to someone who hears them alone (KWCAG 2.2, 적절한 링크 텍스트). */
const mute =
  /^(?:여기|이곳|클릭|여기를? ?클릭|더 ?보기|자세히|자세히 ?보기|바로 ?가기|다운로드|내려받기|링크|보기|here|more|read more|click here|download|link)$/iu;

/** The text of a link tells where it leads. */
export function linkTextTells(report: Report): Problem[] {
  return bodies(report).flatMap(({ file, outline }) =>
    outline.links
      .filter(({ text }) => mute.test(text.trim()))
      .map(({ text, line, column }) => ({
        check: 'link-text-tells',
        severity: 'warning',
        place: { file, line, column },
        what: {
          ko: `링크 "${text}": 글만 들어서는 어디로 가는지 알 수 없습니다.`,
          en: `The link "${text}" does not tell where it leads.`,
        },
        remedy: {
          ko: '가는 곳의 이름을 적으세요. 예: 일자리 목표와 실적, 표 1 내려받기 (CSV, 12KB)',
          en: 'Write the name of the place: "Jobs against their target", "Download table 1 (CSV, 12 KB)".',
        },
      })),
  );
}
