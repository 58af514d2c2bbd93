import { compare } from './decimal.ts';
import { statusLegend } from './figure-status.ts';
import { inUnit, sumOf } from './figure-sum.ts';
import type { Figure } from './report.ts';
import { parseUnit } from './unit.ts';

/**
 * What a reader of a table has to know to read its figures together, in words that may carry `<Fig …/>`: the letters and
 * signs in it, and why a total is not the sum of the parts that stand beside it.
 */
export function tableRemarks(figures: readonly Figure[], extraUnits: readonly string[] = []): string[] {
  const legend = statusLegend(figures);
  const odd = figures.filter((figure) => isOddTotal(figure, figures, extraUnits));
  return [
    ...new Set([
      ...(legend ? [legend] : []),
      ...(figures.some(({ value }) => compare(value, '0') < 0) ? ['△는 음수를 뜻한다.'] : []),
      ...odd.map((figure) => figure['parts-differ'] ?? '합계는 반올림 때문에 부분을 더한 값과 다르다.'),
    ]),
  ];
}

function isOddTotal(total: Figure, figures: readonly Figure[], extraUnits: readonly string[]): boolean {
  const unit = parseUnit(total.unit, extraUnits);
  const parts = total.parts?.map((id) => {
    const part = figures.find((figure) => figure.id === id);
    const own = part && parseUnit(part.unit, extraUnits);
    return part && unit && own ? inUnit(part.value, own, unit) : undefined;
  });
  if (!parts?.every((part) => part !== undefined)) return false;
  return compare(sumOf(parts), total.value) !== 0;
}
