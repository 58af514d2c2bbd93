import type { Problem } from '../domain/problem.ts';
import type { Edition, Report } from '../domain/report.ts';
import { eachFigure } from './each-figure.ts';

/** No figure is a part of itself, directly or by way of its parts. */
export function partsFormNoRing(report: Report): Problem[] {
  const reported = new Set<string>();
  return eachFigure(report).flatMap(({ id, edition, file, path }): Problem[] => {
    const ring = reported.has(`${edition.year} ${id}`) ? undefined : findRing(edition, id);
    if (!ring) return [];
    for (const each of ring) reported.add(`${edition.year} ${each}`);
    const way = [...ring, id].map((each) => `"${each}"`).join(' → ');
    return [
      {
        check: 'parts-form-no-ring',
        severity: 'error',
        place: { file, path },
        what: {
          ko: `수치 "${id}": 자기 자신의 부분입니다 (${way}).`,
          en: `The figure "${id}" is a part of itself (${way}).`,
        },
        remedy: {
          ko: '그 가운데 하나의 parts나 including에서 다음 수치를 지우세요.',
          en: 'Take the next figure out of the parts or including of one of them.',
        },
      },
    ];
  });
}

/** The way from a figure back to itself over parts, without its end. */
function findRing(edition: Edition, start: string): string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string, way: string[]): string[] | undefined => {
    const { parts = [], including = [] } = edition.figures.get(id) ?? {};
    for (const next of [...parts, ...including]) {
      if (next === start) return [...way, id];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...way, id]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, []);
}
