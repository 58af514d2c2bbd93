import { bodies } from '../domain/bodies.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';

/** The title of a file is its only heading of level 1; below it no level is left out. */
export function headingLevels(report: Report): Problem[] {
  return bodies(report).flatMap(({ file, outline }) =>
    outline.headings.flatMap(({ depth, text, line, column }, index): Problem[] => {
      const above = outline.headings[index - 1]?.depth ?? 1;
      const fault = depth === 1 ? levelOne : depth > above + 1 ? skipped(above, depth) : undefined;
      if (!fault) return [];
      return [
        {
          check: 'heading-levels',
          severity: 'error',
          place: { file, line, column },
          what: { ko: `제목 "${text}": ${fault.what.ko}`, en: `The heading "${text}" ${fault.what.en}` },
          remedy: fault.remedy,
        },
      ];
    }),
  );
}

const levelOne: { what: Sentence; remedy: Sentence } = {
  what: {
    ko: '1단계(#)는 머리말의 title이 맡습니다.',
    en: 'is of level 1 (#), which belongs to the title in the frontmatter.',
  },
  remedy: { ko: '##로 적으세요.', en: 'Write it with ##.' },
};

function skipped(above: number, depth: number): { what: Sentence; remedy: Sentence } {
  const right = '#'.repeat(above + 1);
  return {
    what: {
      ko: `${above}단계 다음에 ${depth}단계가 와서 단계를 건너뜁니다.`,
      en: `is of level ${depth} and follows level ${above}, so a level is left out.`,
    },
    remedy: { ko: `${right}로 적으세요.`, en: `Write it with ${right}.` },
  };
}
