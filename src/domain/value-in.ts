import type { Amount } from './amount.ts';
import { compare } from './decimal.ts';
import { inUnit } from './figure-sum.ts';
import { parseUnit } from './unit.ts';

/** The exact digits of an amount in another magnitude of its unit. Undefined when the two units count different things. */
export function valueIn(
  unit: string,
  amount: Pick<Amount, 'value' | 'unit'>,
  extraUnits: readonly string[] = [],
): string | undefined {
  if (unit === amount.unit) return amount.value;
  const [to, from] = [parseUnit(unit, extraUnits), parseUnit(amount.unit, extraUnits)];
  return to && from && inUnit(amount.value, from, to);
}

/** Whether two amounts are the same, whatever their magnitudes. */
export function sameAmount(one: Amount, other: Amount, extraUnits: readonly string[] = []): boolean {
  const value = valueIn(one.unit, other, extraUnits);
  return value !== undefined && compare(one.value, value) === 0;
}
