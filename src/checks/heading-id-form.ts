import { bodies } from '../domain/bodies.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { reservedAnchors, reservedPrefixes } from '../permalinks/anchors.ts';

/** The id of a heading can stand in an address, and is none that a page makes for its charts, tables, figures and frame. */
export function headingIdForm(report: Report): Problem[] {
  return bodies(report).flatMap(({ file, outline }) =>
    outline.headings.flatMap(({ id, text, line, column }): Problem[] => {
      const fault = id === undefined ? undefined : faultOf(id);
      if (!fault) return [];
      return [
        {
          check: 'heading-id-form',
          severity: 'error',
          place: { file, line, column },
          what: {
            ko: `제목 "${text}": id "${id}"${fault.what.ko}`,
            en: `The heading "${text}" has the id "${id}", ${fault.what.en}`,
          },
          remedy: fault.remedy,
        },
      ];
    }),
  );
}

function faultOf(id: string): { what: Sentence; remedy: Sentence } | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    return {
      what: {
        ko: '에 쓸 수 없는 글자가 있습니다.',
        en: 'which has letters that cannot stand in an address.',
      },
      remedy: {
        ko: '영문 소문자와 숫자를 붙임표(-)로 이어 지으세요. 예: vs-target',
        en: 'Use small Latin letters and digits, joined by hyphens: vs-target.',
      },
    };
  }
  const prefix = reservedPrefixes.find((each) => id.startsWith(each));
  if (prefix === undefined && !reservedAnchors.some((each) => each === id)) return undefined;
  return {
    what: {
      ko: '인데, 이 쪽이 스스로 만드는 id와 부딪칩니다.',
      en: 'which the page makes itself for something else.',
    },
    remedy: {
      ko: `${reservedAnchors.join(', ')}도 아니고 ${reservedPrefixes.join(', ')} 등으로 시작하지도 않는 id를 지으세요.`,
      en: `Choose one that is not ${reservedAnchors.join(' or ')} and does not begin with ${reservedPrefixes.join(', ')}.`,
    },
  };
}
