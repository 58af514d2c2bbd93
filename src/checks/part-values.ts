import { inUnit } from '../domain/figure-sum.ts';
import type { Edition } from '../domain/report.ts';
import { parseUnit } from '../domain/unit.ts';
import type { FigureData } from '../schema/figure.ts';

/** The values of parts in the unit of their total. Undefined as long as one is unknown or counts something else. */
export function partValues(
  { figures }: Edition,
  total: FigureData,
  parts: readonly string[],
  extraUnits: readonly string[],
): string[] | undefined {
  const to = parseUnit(total.unit, extraUnits);
  const values = parts.map((id) => {
    const part = figures.get(id);
    const from = part && parseUnit(part.unit, extraUnits);
    return part && from && to && inUnit(part.value, from, to);
  });
  return values.every((value) => value !== undefined) ? values : undefined;
}
