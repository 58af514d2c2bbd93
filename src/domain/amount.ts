import { compare, group, shift } from './decimal.ts';
import { parseUnit, type Unit } from './unit.ts';

/** A number with its unit, as an author writes them: `{ value: '15485', unit: '억 원' }`. */
export interface Amount {
  value: string;
  unit: string;
  /** The source says 약. */
  about?: boolean;
}

interface AmountOptions {
  /** Units that a report uses beyond the known ones. */
  extra?: readonly string[];
}

/** A piece of a worded amount. The 조, 억 and 만 between digits are pieces of the kind `unit`. */
export interface AmountPart {
  kind: 'about' | 'sign' | 'digits' | 'unit';
  text: string;
}

/** A run of digits and the name of its place: 만, 억, 조, 경, 천만 or none. */
interface Run {
  digits: string;
  name: string;
}

const space = '\u00a0';
const placeNames: Record<number, string> = { 0: '', 4: '만', 8: '억', 12: '조', 16: '경' };
const highestPlace = 16;

/**
 * Words an amount for Korean prose (korean-conventions §6): `1조 5,485억 원`, `561.6억 원`, `5만 1,000대`, `28.5%`, `△3.2%p`.
 * Exact: nothing is rounded, decimals stay as they are written, but less than one 억 (만, 조) is told in what is
 * smaller: 0.35억 is `3,500만`. No-break spaces hold it together. A unit that nobody knows follows its digits.
 */
export function formatAmount(amount: Amount, options: AmountOptions = {}): string {
  return amountParts(amount, options)
    .map(({ text }) => text)
    .join('');
}

/** The same with ordinary spaces, for what is no page: messages, descriptions, citations. */
export function plainAmount(amount: Amount, options: AmountOptions = {}): string {
  return formatAmount(amount, options).replaceAll(space, ' ');
}

/** The pieces of `formatAmount`, in order, so that a page can set them differently. Joined they are the same text. */
export function amountParts({ value, unit, about }: Amount, { extra }: AmountOptions = {}): AmountPart[] {
  const known = parseUnit(unit, extra);
  const parts: AmountPart[] = [];
  if (about) parts.push({ kind: 'about', text: `약${space}` });
  if (compare(value, '0') < 0) parts.push({ kind: 'sign', text: '△' });
  const size = value.replace(/^-/, '').replace(/^0+(?=\d)/, '');
  return [
    ...parts,
    ...(known
      ? numberParts(size, known)
      : [
          { kind: 'digits' as const, text: group(size) },
          { kind: 'unit' as const, text: unbroken(unit) },
        ]),
  ];
}

/** A number where the unit stands in the head: `1,519`, `△3.2`. */
export function formatTableNumber(value: string): string {
  const size = group(value.replace(/^-/, ''));
  return compare(value, '0') < 0 ? `△${size}` : size;
}

/** What a voice says for the `△` of a negative number, with its space; empty for others. */
export function spokenSign(value: string): string {
  return compare(value, '0') < 0 ? '마이너스 ' : '';
}

function numberParts(size: string, unit: Unit): AmountPart[] {
  const runs = readRuns(size, unit);
  return runs.flatMap(({ digits, name }, index): AmountPart[] => {
    const gap = name !== '' || unit.base === '대 1' ? space : '';
    const base = index === runs.length - 1 ? unbroken(unit.base) : '';
    return [
      // A calendar year, a unit like any other to its author, takes no comma.
      { kind: 'digits', text: unit.base === '년' ? digits : group(digits) },
      { kind: 'unit', text: name + gap + base },
    ];
  });
}

/** Cuts a number into what is read together, highest first, without the runs that are zero. */
function readRuns(size: string, unit: Unit): Run[] {
  const over = unit.power % 4;
  const value = over === 0 ? size : shift(size, over);
  const power = unit.power - over;
  const [whole = '', fraction = ''] = value.split('.');
  const isFraction = /[1-9]/.test(fraction);

  if (power === 0 && (unit.kind === 'symbol' || isFraction || whole.length <= 4)) {
    return [{ digits: value, name: '' }];
  }
  if (power > 0 && isFraction && /^0+$/.test(whole.slice(-4))) {
    return readRuns(shift(value, power), { ...unit, kind: 'counter', power: 0 });
  }
  const runs = cutRuns(whole, power, fraction).filter(({ digits }) => /[1-9]/.test(digits));
  const [first, ...others] = runs;
  if (!first) return [{ digits: '0', name: '' }];
  // 3천만, not 3,000만, when nothing else is told.
  const isThousands = others.length === 0 && first.name === '만' && /^[1-9]000$/.test(first.digits);
  return isThousands ? [{ digits: first.digits.slice(0, 1), name: '천만' }] : runs;
}

/** Four digits a run; the lowest keeps the fraction as it is written. */
function cutRuns(whole: string, power: number, fraction = ''): Run[] {
  const isHighest = whole.length <= 4 || power === highestPlace;
  const digits = (isHighest ? whole : whole.slice(-4)).replace(/^0+(?=\d)/, '');
  const run = { digits: fraction === '' ? digits : `${digits}.${fraction}`, name: placeNames[power] ?? '' };
  return isHighest ? [run] : [...cutRuns(whole.slice(0, -4), power + 4), run];
}

function unbroken(text: string): string {
  return text.replace(/\s/gu, space);
}
