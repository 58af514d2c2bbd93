import type { Place, Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { eachFigure } from './each-figure.ts';
import { thing, unknownName } from './unknown-name.ts';

/** Every indicator that a figure names, or that another indicator continues, stands in `indicators.yaml`. */
export function indicatorIsKnown(report: Report): Problem[] {
  const named: { by: Sentence; indicator: string | undefined; place: Place }[] = [
    ...eachFigure(report).map(({ id, figure: { indicator }, file, path }) => ({
      by: thing('수치', 'figure', id),
      indicator,
      place: { file, path: [...path, 'indicator'] },
    })),
    ...[...report.indicators.values()].flatMap(({ id, continues = [] }) =>
      continues.map((indicator, i) => ({
        by: thing('지표', 'indicator', id),
        indicator,
        place: { file: 'indicators.yaml', path: [id, 'continues', i] },
      })),
    ),
  ];
  return named.flatMap(({ by, indicator, place }) =>
    indicator === undefined || report.indicators.has(indicator)
      ? []
      : [
          unknownName({
            check: 'indicator-is-known',
            place,
            by,
            kind: { ko: '지표', en: 'indicator' },
            name: indicator,
            known: report.indicators.keys(),
            home: { ko: 'indicators.yaml', en: 'indicators.yaml' },
          }),
        ],
  );
}
