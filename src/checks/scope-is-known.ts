import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { eachFigure } from './each-figure.ts';
import { thing, unknownName } from './unknown-name.ts';

/** The scope of every figure is one of those in `report.yaml`. */
export function scopeIsKnown(report: Report): Problem[] {
  const scopes = report.settings.scopes;
  return eachFigure(report)
    .filter(({ figure }) => !Object.hasOwn(scopes, figure.scope))
    .map(({ id, figure, file, path }) =>
      unknownName({
        check: 'scope-is-known',
        place: { file, path: [...path, 'scope'] },
        by: thing('수치', 'figure', id),
        kind: { ko: '범위', en: 'scope' },
        name: figure.scope,
        known: Object.keys(scopes),
        home: { ko: 'report.yaml의 scopes', en: 'the scopes in report.yaml' },
      }),
    );
}
