import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { eachFigure } from './each-figure.ts';

/** Every indicator has a value in some edition. */
export function indicatorIsUsed(report: Report): Problem[] {
  const used = new Set(eachFigure(report).map(({ figure }) => figure.indicator));
  return [...report.indicators.keys()]
    .filter((id) => !used.has(id))
    .map((id) => ({
      check: 'indicator-is-used',
      severity: 'warning',
      place: { file: 'indicators.yaml', path: [id] },
      what: {
        ko: `지표 "${id}": 이 지표의 값인 수치가 없습니다.`,
        en: `The indicator "${id}" has no figure in any edition.`,
      },
      remedy: {
        ko: `수치에 indicator: ${id}를 적거나, indicators.yaml에서 지우세요.`,
        en: `Write indicator: ${id} in a figure, or take it out of indicators.yaml.`,
      },
    }));
}
