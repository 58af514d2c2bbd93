import { formatAmount, type Amount } from './amount.ts';
import { compare, divide, multiply, subtract } from './decimal.ts';
import type { Indicator } from './report.ts';
import { unitBase } from './unit.ts';
import { valueIn } from './value-in.ts';

/** What lies between two amounts of one indicator. */
export interface Change {
  /** Which way the number went, whether or not that is good. */
  direction: 'rise' | 'fall' | 'same';
  /** How far, never below zero, in the unit of the later amount: of percentages in %p, of ranks in 계단. */
  absolute: Amount;
  /**
   * The same as a part of the earlier amount, in %; from twice on how many times the earlier amount the later one is, in
   * 배. Absent from zero, below zero, and of rates, degrees and ranks.
   */
  relative?: Amount;
}

/** Units of which differences, but neither sums nor shares, make sense, and the unit of their difference. */
const rates: Record<string, string> = { '%': '%p', '%p': '%p', '대 1': '', 배: '배', '℃': '℃' };

/** Units of which the first is the best, and what their steps are called. */
const ranks: Record<string, string> = { 위: '계단', 등급: '단계' };

/** Whether amounts of this unit can be added over the years and told as parts of each other. */
export function isAdditive(unit: string, extraUnits: readonly string[] = []): boolean {
  const base = unitBase(unit, extraUnits);
  return !(base in rates) && !(base in ranks);
}

/**
 * The change from one amount to another, exactly, whatever their magnitudes. It is about what it says when one of the two
 * is. Undefined when they count different things.
 */
export function changeBetween(
  before: Amount,
  after: Amount,
  extraUnits: readonly string[] = [],
): Change | undefined {
  const from = valueIn(after.unit, before, extraUnits);
  if (from === undefined) return undefined;
  const difference = subtract(after.value, from);
  const sign = compare(difference, '0');
  const about = Boolean(before.about || after.about);
  const base = unitBase(after.unit, extraUnits);
  const size = sign < 0 ? subtract('0', difference) : difference;
  const absolute = { value: size, unit: rates[base] ?? ranks[base] ?? after.unit, about };
  if (sign === 0) return { direction: 'same', absolute };
  const relative = isAdditive(after.unit, extraUnits) ? relativeTo(from, after.value, size) : undefined;
  return {
    direction: sign > 0 ? 'rise' : 'fall',
    absolute,
    ...(relative && { relative: { ...relative, about } }),
  };
}

function relativeTo(before: string, after: string, difference: string): Amount | undefined {
  if (compare(before, '0') <= 0 || compare(after, '0') < 0) return undefined;
  if (compare(after, multiply(before, '2')) < 0) {
    return { value: divide(multiply(difference, '100'), before, 1), unit: '%' };
  }
  const whole = divide(after, before, 0);
  const isWhole = compare(multiply(whole, before), after) === 0;
  return { value: isWhole ? whole : divide(after, before, 1), unit: '배' };
}

/**
 * Words a change: `57명(6.7%) 증가`, `118명 늘어 2.3배`, `1.2%p 하락`, `2계단 오름`, `변동 없음`. The word tells the direction,
 * so that no △ is needed.
 */
export function formatChange(
  { direction, absolute, relative }: Change,
  extraUnits: readonly string[] = [],
): string {
  const word = (amount: Amount) => formatAmount(amount, { extra: extraUnits });
  if (direction === 'same') return absolute.about ? '거의 같음' : '변동 없음';
  const rose = direction === 'rise';
  if (Object.values(ranks).includes(absolute.unit)) return `${word(absolute)} ${rose ? '내림' : '오름'}`;
  if (absolute.unit === '' || absolute.unit in rates) return `${word(absolute)} ${rose ? '상승' : '하락'}`;
  if (relative?.unit === '배') return `${word(absolute)} 늘어 ${word(relative)}`;
  const part = relative && (compare(relative.value, '0') === 0 ? '0.1% 미만' : `${relative.value}%`);
  return `${word(absolute)}${part === undefined ? '' : `(${part})`} ${rose ? '증가' : '감소'}`;
}

/** Whether a change is for the better, where the indicator has a direction: `나아짐`, `나빠짐`. */
export function judgeChange(
  { direction }: Change,
  indicator: Pick<Indicator, 'direction'>,
): '나아짐' | '나빠짐' | undefined {
  if (direction === 'same' || indicator.direction === 'neutral') return undefined;
  return (direction === 'rise') === (indicator.direction === 'more') ? '나아짐' : '나빠짐';
}
