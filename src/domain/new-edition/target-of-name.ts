import { findFigure, referenceFrom } from '../figure-reference.ts';
import type { NewEdition } from './new-edition.ts';

/** The target of a figure, both as the new edition names them. Undefined where it has none. */
export function targetOfName(
  { report, year, figures, targets }: NewEdition,
  name: string,
): string | undefined {
  if (figures.has(name)) return targets.get(name);
  const target = findFigure(report, year, name)?.target;
  return target === undefined ? undefined : referenceFrom(name, target);
}
