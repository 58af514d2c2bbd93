import { formatPeriod } from '../domain/period.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { isSamePeriod, periodGroup } from '../domain/same-period.ts';
import { eachFigure } from './each-figure.ts';

/** An edition states an indicator for one time and of one kind once. What another source says of it is a rival. */
export function indicatorStatedOnce(report: Report): Problem[] {
  const stated = Map.groupBy(
    eachFigure(report).filter(({ figure }) => figure.indicator !== undefined),
    ({ figure: { indicator, kind, period }, edition }) =>
      [edition.year, indicator, kind, periodGroup(period)].join(' '),
  );
  return [...stated.values()].flatMap((group) =>
    group.flatMap(({ id, figure, edition, file, path }, index): Problem[] => {
      const first = group
        .slice(0, index)
        .find((other) => other.id !== id && isSamePeriod(other.figure.period, figure.period));
      if (!first) return [];
      return [
        {
          check: 'indicator-stated-once',
          severity: 'error',
          place: { file, path: [...path, 'indicator'] },
          what: {
            ko: `수치 "${id}": 지표 "${figure.indicator}"의 ${formatPeriod(figure.period)} 값은 ${edition.year}년판의 수치 "${first.id}"에 이미 있습니다.`,
            en: `The figure "${id}": the edition ${edition.year} already states the indicator "${figure.indicator}" for ${figure.period} in "${first.id}".`,
          },
          remedy: {
            ko: `다른 출처의 값이면 "${first.id}"의 rivals에 적고, 다른 것을 센 수치라면 indicator를 지우세요.`,
            en: `If another source says so, make it one of the rivals of "${first.id}"; if it counts something else, take the indicator away.`,
          },
        },
      ];
    }),
  );
}
