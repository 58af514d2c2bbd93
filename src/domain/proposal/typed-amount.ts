import { add, shift } from '../decimal.ts';
import { withJosa } from '../josa.ts';
import type { Sentence } from '../problem.ts';
import { parseUnit } from '../unit.ts';
import { readUnit } from './typed-unit.ts';

/** An amount without sign: decimal text, its unit, or the magnitude that stands without one. */
interface TypedAmount {
  value: string;
  unit?: string;
  power: number;
}

const currencies: Record<string, string> = { '₩': '원', $: '달러', '€': '유로' };

/** Understands `1,234`, `561.6억 원`, `1억 2,345만`, `3천만 원`, `₩1,234`, `2.68:1`. What is left over makes it unreadable. */
export function readAmount(typed: string, extra: readonly string[]): TypedAmount | { why: Sentence } {
  const [, currency, text = ''] = /^([₩$€])?\s*(.*)$/su.exec(typed) ?? [];
  const [, ratio] = /^([\d.,]+)\s*(?::|대)\s*1$/u.exec(text) ?? [];
  const digits = ratio === undefined ? undefined : decimalOf(ratio);
  if (digits !== undefined) return { value: digits, unit: '대 1', power: 0 };

  const [, first = '', behind = ''] = /^([\d.,]*)\s*(.*)$/su.exec(text) ?? [];
  const value = decimalOf(first);
  if (value === undefined) return { why: noNumber(first) };
  const rest =
    currency === undefined ? behind : `${behind}${behind.endsWith('원') ? '' : currencies[currency]}`;
  if (rest === '') return { value, power: 0 };
  const unit = readUnit(rest, extra);
  const power = unit === undefined ? undefined : parseUnit(unit, extra)?.power;
  if (unit !== undefined && power !== undefined && usual.has(power)) return { value, unit, power: 0 };
  return readRuns(`${first} ${rest}`, extra);
}

/** Magnitudes in which amounts are usually told: 만, 백만, 억, 조. */
const usual = new Set([0, 4, 6, 8, 12]);

const big: Record<string, number> = { 만: 4, 억: 8, 조: 12 };
const small: Record<string, number> = { 십: 1, 백: 2, 천: 3 };

/** `1조 2,345억 원`, `3천5백만`, `2만 3천 명`: runs of digits with the name of their place. */
function readRuns(text: string, extra: readonly string[]): TypedAmount | { why: Sentence } {
  const [runs = ''] = /^(?:[\d.,]+\s*[십백천]?\s*[만억조]?\s*)+/u.exec(text) ?? [];
  const rest = text.slice(runs.length).trim();
  const parts = [...runs.matchAll(/([\d.,]+)\s*([십백천]?)\s*([만억조]?)/gu)].map(
    ([, digits = '', low = '', high = '']) => ({
      digits: decimalOf(digits),
      low: small[low] ?? 0,
      high: big[high],
    }),
  );
  let total = '0';
  let section = '0';
  let lastHigh = Infinity;
  let lastLow = Infinity;
  for (const { digits, low, high } of parts) {
    const isInOrder = low < lastLow && (high === undefined || high < lastHigh);
    if (digits === undefined || !isInOrder || (parts.length > 1 && digits.includes('.'))) {
      return { why: noNumber(text) };
    }
    section = add([section, shift(digits, low)]);
    lastLow = low;
    if (high === undefined) continue;
    total = add([total, shift(section, high)]);
    [section, lastHigh, lastLow] = ['0', high, Infinity];
  }
  const power = parts.at(-1)?.high ?? 0;
  const value = shift(add([total, section]), -power);
  if (rest === '') return { value, power };
  const name = Object.keys(big).find((each) => big[each] === power) ?? '';
  const unit = readUnit(`${name}${rest}`, extra);
  const isPlain = parseUnit(readUnit(rest, extra) ?? '', extra)?.power === 0;
  return unit !== undefined && isPlain ? { value, unit, power: 0 } : { why: noUnit(rest) };
}

/** Digits with their commas in place, as decimal text. A code such as `007` is no number. */
function decimalOf(digits: string): string | undefined {
  return /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/.test(digits)
    ? digits.replaceAll(',', '')
    : /^\.\d+$/.test(digits)
      ? `0${digits}`
      : undefined;
}

function noNumber(text: string): Sentence {
  return /^[\d.,]+$/.test(text)
    ? { ko: '쉼표나 점의 자리가 수와 맞지 않습니다', en: 'its commas or points do not fit a number' }
    : { ko: '수가 아닙니다', en: 'it is no number' };
}

function noUnit(text: string): Sentence {
  if (/\d/.test(text)) return { ko: '수가 하나가 아닙니다', en: 'it is more than one number' };
  return {
    ko: `수 뒤의 ${withJosa(`"${text}"`, '은')} 아는 단위가 아닙니다`,
    en: `"${text}" behind the number is no known unit`,
  };
}
