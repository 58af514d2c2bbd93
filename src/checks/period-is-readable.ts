import { parsePeriod } from '../domain/period.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { eachFigure } from './each-figure.ts';

/** Every period has a form that the report understands, and names days that exist. */
export function periodIsReadable(report: Report): Problem[] {
  return eachFigure(report).flatMap(({ id, figure, edition: { year }, file, path }) =>
    [
      { period: figure.period, at: ['period'] },
      ...figure.rivals.map(({ period }, i) => ({ period, at: ['rivals', i, 'period'] })),
    ].flatMap(({ period, at }): Problem[] => {
      if (period === undefined || parsePeriod(period)) return [];
      return [
        {
          check: 'period-is-readable',
          severity: 'error',
          place: { file, path: [...path, ...at] },
          what: {
            ko: `수치 "${id}"의 기간 "${period}": 알아볼 수 없습니다.`,
            en: `The figure "${id}" has the period "${period}", which cannot be understood.`,
          },
          remedy: {
            ko: `${year}, ${year}-08, ${year}-12-02, ${year}-02~${year}-05, "${year}-12 기준", "~${year}"처럼 적으세요.`,
            en: `Write it like ${year}, ${year}-08, ${year}-12-02, ${year}-02~${year}-05, "${year}-12 기준" (as of) or "~${year}" (until).`,
          },
        },
      ];
    }),
  );
}
