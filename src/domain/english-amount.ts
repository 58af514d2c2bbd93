import type { Amount } from './amount.ts';
import { compare, group, shift } from './decimal.ts';
import { parseUnit } from './unit.ts';

const sizes = [
  { places: 12, name: ' trillion' },
  { places: 9, name: ' billion' },
  { places: 6, name: ' million' },
];

/**
 * Words an amount in English, exactly: `903 people`, `KRW 123.45 billion`, `about 28.5%`. A unit without an English name keeps the
 * Korean one.
 */
export function englishAmount({ value, unit, about }: Amount, extra: readonly string[] = []): string {
  const { kind, base = unit, english = base, power = 0 } = baseOf(unit, extra);
  const whole = shift(value.replace(/^-/, ''), power);
  const sign = compare(value, '0') < 0 ? '−' : '';
  const number = numberIn(base, value, whole);
  const words =
    kind === 'currency'
      ? `${english} ${sign}${inWords(whole)}`
      : `${sign}${number}${english === '%' ? '' : ' '}${number === '1' ? singular(english) : english}`;
  return about ? `about ${words}` : words;
}

/** A unit without its magnitude, whose English name would name that as well. */
function baseOf(unit: string, extra: readonly string[]) {
  const known = parseUnit(unit, extra);
  const base = known && parseUnit(known.base, extra);
  return { kind: base?.kind, base: base?.base, english: base?.english, power: known?.power };
}

/** Digits are kept as they are written, so that 12.50 stays so; a calendar year takes no comma. */
function numberIn(base: string, value: string, whole: string): string {
  const digits = compare(value.replace(/^-/, ''), whole) === 0 ? value.replace(/^-/, '') : whole;
  return base === '년' ? digits : group(digits);
}

function inWords(whole: string): string {
  const size = sizes.find(({ places }) => compare(whole, `1${'0'.repeat(places)}`) >= 0);
  return size ? `${group(shift(whole, -size.places))}${size.name}` : group(whole);
}

const singulars: Record<string, string> = {
  people: 'person',
  'cities and counties': 'city or county',
};

function singular(english: string): string {
  return singulars[english] ?? english.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
}
