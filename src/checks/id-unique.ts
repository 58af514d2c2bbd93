import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { thing } from './unknown-name.ts';

const kinds = [
  { list: 'figures', ko: '수치', en: 'figure' },
  { list: 'charts', ko: '도표', en: 'chart' },
  { list: 'tables', ko: '표', en: 'table' },
] as const;

/** An id names one figure, one chart, one table in an edition. */
export function idUnique({ editions }: Report): Problem[] {
  return editions.flatMap(({ year, sections }) =>
    kinds.flatMap(({ list, ko, en }) => {
      const homes = new Map<string, string>();
      return sections.flatMap(({ file, slug, data }) =>
        Object.keys(data[list]).flatMap((id): Problem[] => {
          const home = homes.get(id);
          if (home === undefined) {
            homes.set(id, slug);
            return [];
          }
          const named = thing(ko, en, id);
          return [
            {
              check: 'id-unique',
              severity: 'error',
              place: { file, path: [list, id] },
              what: {
                ko: `${named.ko}: 같은 id가 ${year}년판의 절 "${home}"에 이미 있습니다.`,
                en: `${named.en} has an id that is taken already, in the section "${home}" of the ${year} edition.`,
              },
              remedy: {
                ko: '같은 것이면 한 곳에만 두고 id로 부르세요. 다른 것이면 둘 가운데 하나에 다른 id를 지어 주세요.',
                en: 'If they are the same, keep one and refer to it by its id. If not, give one of them another id.',
              },
            },
          ];
        }),
      );
    }),
  );
}
