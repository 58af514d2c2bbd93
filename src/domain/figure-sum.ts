import { add, compare, lastPlace, round, shift } from './decimal.ts';
import type { Unit } from './unit.ts';

/**
 * Whether parts add up to their total, as far as their digits can tell: both are rounded to the coarsest last digit
 * written among them. 1519 agrees with 539 + 561.6 + 418.6, and 1520 does not. All in one unit.
 */
export function sumAgrees(total: string, parts: readonly string[]): boolean {
  const places = Math.min(...[total, ...parts].map(lastPlace));
  return compare(round(total, places), round(sumOf(parts), places)) === 0;
}

/** The exact sum. */
export function sumOf(parts: readonly string[]): string {
  return add(parts);
}

/**
 * The same amount in another magnitude of the same unit, exactly: 3 만 달러 is 30000 달러. Towards a larger magnitude the
 * written digits stay (30000 달러 is 3.0000 만 달러), so that `sumAgrees` still sees them. Undefined when the units
 * count different things.
 */
export function inUnit(value: string, from: Unit, to: Unit): string | undefined {
  if (from.base !== to.base) return undefined;
  const places = Math.max(0, lastPlace(value) + to.power - from.power);
  return round(shift(value, from.power - to.power), places);
}
