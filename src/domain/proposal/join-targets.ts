import type { RowFigure } from './row-figures.ts';

/** The target that each result of a table answers: the only one of its row name, time and unit, where the result is the only one too. */
export function joinTargets(figures: readonly RowFigure[]): Map<RowFigure, RowFigure> {
  const subjects = Map.groupBy(
    figures.filter(({ label, isTotal }) => label !== undefined && !isTotal),
    ({ groups, label, name, period, unit }) => JSON.stringify([groups, label, name, period, unit]),
  );
  return new Map(
    [...subjects.values()].flatMap((group): [RowFigure, RowFigure][] => {
      const [result, ...results] = group.filter(({ kind }) => kind === 'actual');
      const [target, ...targets] = group.filter(({ kind }) => kind === 'target');
      return result && target && results.length + targets.length === 0 ? [[result, target]] : [];
    }),
  );
}
