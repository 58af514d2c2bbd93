import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { eachFigure } from './each-figure.ts';
import { thing, unknownName } from './unknown-name.ts';

/** Every indicator that a figure names stands in `indicators.yaml`. */
export function indicatorIsKnown(report: Report): Problem[] {
  return eachFigure(report).flatMap(({ id, figure: { indicator }, file, path }) =>
    indicator === undefined || report.indicators.has(indicator)
      ? []
      : [
          unknownName({
            check: 'indicator-is-known',
            place: { file, path: [...path, 'indicator'] },
            by: thing('수치', 'figure', id),
            kind: { ko: '지표', en: 'indicator' },
            name: indicator,
            known: report.indicators.keys(),
            home: { ko: 'indicators.yaml', en: 'indicators.yaml' },
          }),
        ],
  );
}
