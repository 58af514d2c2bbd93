import Big from 'big.js';

/**
 * Exact decimal arithmetic. Numbers come in and go out as the digits that are written: `-1234.50`, never `1e21`, never
 * a binary fraction.
 */

const exact = Big();
exact.strict = true;
exact.RM = Big.roundHalfUp;

/** The exact sum; `0` of none. */
export function add(values: readonly string[]): string {
  return written(values.reduce((sum, value) => sum.plus(value), exact('0')));
}

/** `a` minus `b`, exactly. */
export function subtract(a: string, b: string): string {
  return written(exact(a).minus(b));
}

/** The exact product. */
export function multiply(a: string, b: string): string {
  return written(exact(a).times(b));
}

/** Moves the decimal point: `shift('2.5', 4)` is `25000`. */
export function shift(value: string, places: number): string {
  return written(exact(value).times(`1e${places}`));
}

/** The quotient with exactly `places` decimals, rounded half away from zero. Throws when `b` is zero. */
export function divide(a: string, b: string, places: number): string {
  const divisor = Big();
  divisor.strict = true;
  divisor.RM = Big.roundHalfUp;
  divisor.DP = Math.max(places, 0);
  return round(written(divisor(a).div(b)), places);
}

/** Rounds half away from zero to exactly `places` decimals; -2 rounds to hundreds. */
export function round(value: string, places: number): string {
  return written(exact(value).round(places), Math.max(places, 0));
}

/** Which is larger: -1 when `a` is less than `b`, 1 when it is more, 0 when they are equal (`1.50` and `1.5` are). */
export function compare(a: string, b: string): -1 | 0 | 1 {
  return exact(a).cmp(b);
}

/** How many decimals are written: 1 for `561.6`, 2 for `12.50`, 0 for `1519`. */
export function lastPlace(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}

/** Puts commas between thousands and leaves the decimals as they are written: `1519.50` becomes `1,519.50`. */
export function group(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** big.js knows a negative zero; readers do not. */
function written(value: Big, places?: number): string {
  return value.eq('0') ? value.abs().toFixed(places) : value.toFixed(places);
}
