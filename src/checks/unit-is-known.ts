import type { Place, Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { knownUnits, parseUnit } from '../domain/unit.ts';
import { eachFigure } from './each-figure.ts';
import { thing, unknownName } from './unknown-name.ts';

/** Every unit is one that the report can word: those it knows, and those in `report.yaml`. */
export function unitIsKnown(report: Report): Problem[] {
  const { units } = report.settings;
  const written: { unit: string; by: Sentence; place: Place }[] = [
    ...eachFigure(report).map(({ id, figure, file, path }) => ({
      unit: figure.unit,
      by: thing('수치', 'figure', id),
      place: { file, path: [...path, 'unit'] },
    })),
    ...[...report.indicators.values()].map(({ id, unit }) => ({
      unit,
      by: thing('지표', 'indicator', id),
      place: { file: 'indicators.yaml', path: [id, 'unit'] },
    })),
  ];
  return written
    .filter(({ unit }) => !parseUnit(unit, units))
    .map(({ unit, by, place }) =>
      unknownName({
        check: 'unit-is-known',
        place,
        by,
        kind: { ko: '단위', en: 'unit' },
        name: unit,
        known: knownUnits(units),
        choice: {
          ko: '아는 단위(명, 건, 개사, 억 원, 만 달러, %, ㎡ 등)',
          en: 'a known unit (such as 명, 건, 개사, 억 원, 만 달러, %, ㎡)',
        },
        home: { ko: 'report.yaml의 units', en: 'the units in report.yaml' },
      }),
    );
}
