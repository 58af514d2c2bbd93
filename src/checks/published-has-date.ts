import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';

/** A published edition says when it was published. */
export function publishedHasDate({ editions }: Report): Problem[] {
  return editions
    .filter(({ data }) => data.state === 'published' && data.published === undefined)
    .map(({ year, file }) => ({
      check: 'published-has-date',
      severity: 'error',
      place: { file, path: ['state'] },
      what: {
        ko: `판 "${year}": 공개되었는데 공개한 날(published)이 없습니다.`,
        en: `The edition "${year}" is published and does not say when.`,
      },
      remedy: {
        ko: `${file}에 published: 날짜를 적으세요.`,
        en: `Write the day in ${file} as published.`,
      },
    }));
}
