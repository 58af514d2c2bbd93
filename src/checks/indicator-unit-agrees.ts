import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { parseUnit } from '../domain/unit.ts';
import { eachFigure } from './each-figure.ts';

/** A figure of an indicator counts what the indicator counts; its magnitude may differ. */
export function indicatorUnitAgrees(report: Report): Problem[] {
  const unitOf = (unit: string) => parseUnit(unit, report.settings.units);
  return eachFigure(report).flatMap(({ id, figure, file, path }): Problem[] => {
    const indicator = figure.indicator === undefined ? undefined : report.indicators.get(figure.indicator);
    const [own, asked] = [unitOf(figure.unit), indicator && unitOf(indicator.unit)];
    if (!own || !asked || !indicator || own.base === asked.base) return [];
    return [
      {
        check: 'indicator-unit-agrees',
        severity: 'error',
        place: { file, path: [...path, 'unit'] },
        what: {
          ko: `수치 "${id}"의 단위: "${figure.unit}"인데, 지표 "${indicator.id}"의 단위는 "${indicator.unit}"입니다.`,
          en: `The figure "${id}" has the unit "${figure.unit}", and its indicator "${indicator.id}" has "${indicator.unit}".`,
        },
        remedy: {
          ko: '둘 가운데 하나를 고치거나, 다른 것을 센 수치라면 indicator를 지우세요.',
          en: 'Correct one of the two, or take the indicator away if the figure counts something else.',
        },
      },
    ];
  });
}
