import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { thing } from './unknown-name.ts';

/** A page shows a chart, a table or its plan once: their ids are anchors, and an anchor leads to one place. */
export function shownOnce({ editions }: Report): Problem[] {
  return editions.flatMap(({ sections }) =>
    sections.flatMap(({ file, outline }) => {
      const seen = new Set<string>();
      return outline.tags.flatMap(({ name, attributes: { id = '' }, line, column }): Problem[] => {
        if (!['Chart', 'Table', 'Plan'].includes(name)) return [];
        const shown = `${name} ${id}`;
        if (!seen.has(shown)) {
          seen.add(shown);
          return [];
        }
        const tag = thing('태그', 'tag', name);
        return [
          {
            check: 'shown-once',
            severity: 'error',
            place: { file, line, column },
            what: {
              ko: `${tag.ko}: 이 쪽에 이미 보인 ${id === '' ? '계획' : `"${id}"`}입니다.`,
              en: `${tag.en} shows ${id === '' ? 'the plan' : `"${id}"`} a second time on this page.`,
            },
            remedy: {
              ko: '하나를 지우고, 필요하면 처음 보인 곳으로 링크하세요.',
              en: 'Take one away; where needed, link to the first.',
            },
          },
        ];
      });
    }),
  );
}
