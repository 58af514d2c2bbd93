import { findTarget } from '../domain/figure-reference.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { parseUnit } from '../domain/unit.ts';
import { eachFigure } from './each-figure.ts';

/** What a figure names as its target is of the kind `target` and counts the same thing. */
export function targetIsTarget(report: Report): Problem[] {
  const unitOf = (unit: string) => parseUnit(unit, report.settings.units);
  return eachFigure(report).flatMap(({ id, figure, edition, file, path }) => {
    const target = findTarget(report, { edition: edition.year, target: figure.target });
    if (!target) return [];
    const problem = (what: Sentence, remedy: Sentence): Problem => ({
      check: 'target-is-target',
      severity: 'error',
      place: { file, path: [...path, 'target'] },
      what,
      remedy,
    });
    const [own, asked] = [unitOf(figure.unit), unitOf(target.unit)];
    return [
      ...(target.kind === 'target'
        ? []
        : [
            problem(
              {
                ko: `수치 "${id}"의 목표: 수치 "${target.id}"의 kind가 target이 아니라 ${target.kind}입니다.`,
                en: `The figure "${id}" names "${target.id}" as its target, and the kind of that is ${target.kind}, not target.`,
              },
              {
                ko: `"${target.id}"의 kind를 target으로 고치거나, 목표인 수치를 적으세요.`,
                en: `Make the kind of "${target.id}" target, or name a figure that is a target.`,
              },
            ),
          ]),
      ...(!own || !asked || own.base === asked.base
        ? []
        : [
            problem(
              {
                ko: `수치 "${id}"의 단위: "${figure.unit}"인데, 목표 "${target.id}"의 단위는 "${target.unit}"입니다.`,
                en: `The figure "${id}" has the unit "${figure.unit}", and its target "${target.id}" has "${target.unit}".`,
              },
              {
                ko: '같은 것을 세는 목표를 적으세요.',
                en: 'Name a target that counts the same thing.',
              },
            ),
          ]),
    ];
  });
}
