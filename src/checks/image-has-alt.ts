import { bodies } from '../domain/bodies.ts';
import { withJosa } from '../domain/josa.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';

/** Every image says in words what it shows; what kind of picture it is, a reading program says itself. */
export function imageHasAlt(report: Report): Problem[] {
  return bodies(report).flatMap(({ file, outline }) =>
    outline.images.flatMap(({ url, alt, line, column }): Problem[] => {
      const name = url.split('/').at(-1) ?? url;
      const fault = faultOf(alt.trim(), name);
      if (!fault) return [];
      return [
        {
          check: 'image-has-alt',
          severity: 'error',
          place: { file, line, column },
          what: { ko: `그림 "${name}": ${fault.ko}`, en: `The image "${name}" ${fault.en}` },
          remedy: {
            ko: '보이는 것을 한 문장으로 적으세요. 예: ![온라인 수출 상담을 하는 참여 기업](…)',
            en: 'Write in one sentence what is to be seen: ![A company in an online export consultation](…).',
          },
        },
      ];
    }),
  );
}

function faultOf(alt: string, name: string): Sentence | undefined {
  if (alt === '') return { ko: '대체 텍스트가 없습니다.', en: 'has no alternative text.' };
  const bare = name.replace(/\.[a-z0-9]+$/i, '');
  if (alt === name || alt === bare)
    return { ko: '대체 텍스트가 파일 이름입니다.', en: 'has its file name as alternative text.' };
  const kind = /이미지|사진|아이콘/.exec(alt)?.[0];
  return kind === undefined
    ? undefined
    : {
        ko: `대체 텍스트에 ${withJosa(`"${kind}"`, '이라는')} 말이 있는데, 낭독 프로그램이 스스로 알려 줍니다.`,
        en: `has the word "${kind}" in its alternative text, which a screen reader says itself.`,
      };
}
