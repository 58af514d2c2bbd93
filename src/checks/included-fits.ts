import { plainAmount } from '../domain/amount.ts';
import { compare } from '../domain/decimal.ts';
import { sumAgrees, sumOf } from '../domain/figure-sum.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { eachFigure } from './each-figure.ts';
import { partValues } from './part-values.ts';

/** What a figure includes is together not more than the figure. */
export function includedFits(report: Report): Problem[] {
  const extra = report.settings.units;
  return eachFigure(report).flatMap(({ id, figure, edition, file, path }): Problem[] => {
    const values = figure.including && partValues(edition, figure, figure.including, extra);
    if (!values || compare(sumOf(values), figure.value) <= 0 || sumAgrees(figure.value, values)) return [];
    const [total, sum] = [figure.value, sumOf(values)].map((value) =>
      plainAmount({ value, unit: figure.unit }, { extra }),
    );
    return [
      {
        check: 'included-fits',
        severity: 'error',
        place: { file, path: [...path, 'including'] },
        what: {
          ko: `수치 "${id}": ${total}인데, 그 가운데 일부라는 수치를 더하면 ${sum}입니다.`,
          en: `The figure "${id}" is ${total}, and what it includes adds up to ${sum}.`,
        },
        remedy: {
          ko: '잘못 옮긴 값을 고치거나, 겹쳐 센 수치를 including에서 지우세요.',
          en: 'Correct the value that was miscopied, or take what is counted twice out of including.',
        },
      },
    ];
  });
}
