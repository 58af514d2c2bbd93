import { withJosa } from '../domain/josa.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { parseUnit } from '../domain/unit.ts';
import { eachFigure } from './each-figure.ts';

/** The parts of a figure count what the figure counts; their magnitude may differ. */
export function partsShareAUnit(report: Report): Problem[] {
  const baseOf = (unit: string) => parseUnit(unit, report.settings.units)?.base;
  return eachFigure(report).flatMap(({ id, figure, edition, file, path }) =>
    (['parts', 'including'] as const).flatMap((list) =>
      (figure[list] ?? []).flatMap((name, i): Problem[] => {
        const part = edition.figures.get(name);
        const [own, other] = [baseOf(figure.unit), part && baseOf(part.unit)];
        if (!part || own === undefined || other === undefined || own === other) return [];
        return [
          {
            check: 'parts-share-a-unit',
            severity: 'error',
            place: { file, path: [...path, list, i] },
            what: {
              ko: `수치 "${id}"의 단위: "${figure.unit}"인데, 그 부분인 "${name}"의 단위는 "${part.unit}"입니다.`,
              en: `The figure "${id}" has the unit "${figure.unit}", and its part "${name}" has "${part.unit}".`,
            },
            remedy: {
              ko: `단위를 고치거나, ${withJosa(`"${name}"`, '을')} ${list}에서 지우세요.`,
              en: `Correct the unit, or take "${name}" out of its ${list}.`,
            },
          },
        ];
      }),
    ),
  );
}
