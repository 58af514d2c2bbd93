import { bodies } from '../domain/bodies.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';

/** On a page, an id belongs to one heading. */
export function headingIdUnique(report: Report): Problem[] {
  return bodies(report).flatMap(({ file, outline }) => {
    const owners = new Map<string, string>();
    return outline.headings.flatMap(({ id, text, line, column }): Problem[] => {
      if (id === undefined) return [];
      const owner = owners.get(id);
      if (owner === undefined) {
        owners.set(id, text);
        return [];
      }
      return [
        {
          check: 'heading-id-unique',
          severity: 'error',
          place: { file, line, column },
          what: {
            ko: `제목 "${text}": 제목 "${owner}"에 이미 쓴 id "${id}"입니다.`,
            en: `The heading "${text}" has the id "${id}", which belongs to the heading "${owner}" already.`,
          },
          remedy: { ko: '다른 id를 지어 주세요.', en: 'Give it another id.' },
        },
      ];
    });
  });
}
