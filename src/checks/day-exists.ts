import { parsePeriod } from '../domain/period.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';

/** Every date is one that the calendar has. Periods of figures have a check of their own. */
export function dayExists(report: Report): Problem[] {
  return datesIn(report).flatMap(({ date, place }): Problem[] => {
    if (date === undefined || parsePeriod(date)) return [];
    const field = String(place.path?.at(-1) ?? '');
    return [
      {
        check: 'day-exists',
        severity: 'error',
        place,
        what: {
          ko: `칸 "${field}"의 날짜 "${date}": 달력에 없는 날입니다.`,
          en: `The field "${field}" has the date "${date}", which is on no calendar.`,
        },
        remedy: { ko: '날짜를 고치세요.', en: 'Correct the date.' },
      },
    ];
  });
}

interface WrittenDate {
  date: string | undefined;
  place: Place;
}

function datesIn({ editions, sectionFiles, pages, sources }: Report): WrittenDate[] {
  const at = (file: string, date: string | undefined, ...path: string[]) => ({ date, place: { file, path } });
  return [
    ...editions.flatMap(({ file, data }) => [
      at(file, data.published, 'published'),
      at(file, data.updated, 'updated'),
    ]),
    ...sectionFiles.flatMap(({ file, data }) => [
      at(file, data.updated, 'updated'),
      at(file, data.plan?.announced.date, 'plan', 'announced', 'date'),
    ]),
    ...pages.map(({ file, data }) => at(file, data.updated, 'updated')),
    ...[...sources.values()].map(({ id, date }) => at('sources.yaml', date, id, 'date')),
  ];
}
