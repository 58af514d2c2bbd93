import { findFigure } from '../domain/figure-reference.ts';
import { figureUses } from '../domain/figure-uses.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { figureUser } from './figure-is-known.ts';

/** A figure that is shown against its target has one. */
export function figureHasTarget(report: Report): Problem[] {
  return report.editions.flatMap((edition) =>
    figureUses(edition)
      .filter(({ id, needsTarget }) => {
        const figure = findFigure(report, edition.year, id);
        return needsTarget && figure && figure.target === undefined;
      })
      .map((use): Problem => {
        const user = figureUser(use);
        return {
          check: 'figure-has-target',
          severity: 'error',
          place: use.place,
          what: {
            ko: `${user.ko}: 수치 "${use.id}"의 목표를 쓰는데, 그 수치에 목표(target)가 없습니다.`,
            en: `${user.en} needs the target of the figure "${use.id}", and that figure has none.`,
          },
          remedy: {
            ko: `수치 "${use.id}"에 target을 적거나, 목표 없이 값만 보이세요.`,
            en: `Give the figure "${use.id}" a target, or show its value alone.`,
          },
        };
      }),
  );
}
