import { compare, lastPlace, round, shift } from '../../domain/decimal.ts';

/** What an .xlsx file calls number formats by number alone. Others stand in the file. */
const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"₩"#,##0;-"₩"#,##0',
  6: '"₩"#,##0;-"₩"#,##0',
  7: '"₩"#,##0.00;-"₩"#,##0.00',
  8: '"₩"#,##0.00;-"₩"#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  27: 'yyyy-mm-dd',
  28: 'mm-dd',
  29: 'mm-dd',
  30: 'mm-dd-yy',
  31: 'yyyy-mm-dd',
  32: 'h:mm',
  33: 'h:mm:ss',
  34: 'yyyy-mm-dd',
  35: 'yyyy-mm-dd',
  36: 'yyyy-mm-dd',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0',
  42: '"₩"#,##0;-"₩"#,##0',
  43: '#,##0.00;-#,##0.00',
  44: '"₩"#,##0.00;-"₩"#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  50: 'yyyy-mm-dd',
  51: 'mm-dd',
  52: 'yyyy-mm-dd',
  53: 'yyyy-mm-dd',
  54: 'mm-dd',
  55: 'yyyy-mm-dd',
  56: 'yyyy-mm-dd',
  57: 'yyyy-mm-dd',
  58: 'mm-dd',
};

/** The format with a number, as a formula of signs; `General` where nobody has chosen one. */
export function builtInFormat(id: number): string {
  return builtIn[id] ?? 'General';
}

/** How exactly a format shows dates: as far as the day, the month or the year. Undefined for one that shows numbers. */
export function dateGrain(format: string): 'day' | 'month' | 'year' | 'time' | undefined {
  const signs = bare(sectionsOf(format)[0] ?? '').replace(/general|am\/pm|a\/p/gi, '');
  if (/\[[hms]+\]/i.test(format)) return 'time';
  const [hasYear, hasMonth, hasDay] = [
    /[ye]/i.test(signs.replace(/E[+-]/g, '')),
    /m/i.test(signs),
    /d/i.test(signs),
  ];
  if (hasDay) return 'day';
  if (hasYear) return hasMonth ? 'month' : 'year';
  if (/[hs]/i.test(signs)) return 'time';
  return hasMonth ? 'day' : undefined;
}

/** A number as its format shows it. */
export interface ShownNumber {
  /** Its digits without commas, with its sign before and what the format adds: `-12.50`, `28.5%`, `903명`. */
  text: string;
  /** The format shows fewer digits than the cell holds. */
  isRounded: boolean;
}

/**
 * Shows a number as its format does: `0.285` with `0.0%` is `28.5%`, `12.5` with `0.00` is `12.50`. A negative number has a `-`
 * before it, whatever the format puts there. Undefined for a format that shows something else than decimal digits.
 */
export function showNumber(value: string, format: string): ShownNumber | undefined {
  const [first = '', negative] = sectionsOf(format);
  const section = compare(value, '0') < 0 && negative ? negative : first;
  const signs = literal(section);
  if (/^(?:general|@)?$/i.test(section)) return { text: value, isRounded: false };
  if (signs === undefined) return undefined;
  const [, before = '', digits = '', after = ''] = /^([^0#?]*)([0#?][0#?,.]*)(.*)$/su.exec(signs) ?? [];
  if (!/^[0#?,]+(?:\.[0#?]*)?,*$/.test(digits) || /[0#?]/.test(after)) return undefined;

  const percents = [...before, ...after].filter((sign) => sign === '%').length;
  const [, whole = '', fraction = '', thousands = ''] = /^(.*?)(?:\.([0#?]*))?(,*)$/.exec(digits) ?? [];
  const held = shift(value, percents * 2 - thousands.length * 3);
  const rounded = round(held, fraction.length);
  const [, sign = '', size = ''] =
    /^(-?)(.*)$/.exec(shorten(rounded, fraction.replace(/#+$/, '').length)) ?? [];
  const padded = size.replace(/^\d+/, (digits) => digits.padStart(whole.replace(/[^0]/g, '').length, '0'));
  return {
    text: `${sign}${unsigned(before)}${padded}${unsigned(after)}`,
    isRounded: compare(held, rounded) !== 0,
  };
}

/** For positive numbers, for negative ones, for zero and for text, as far as the format tells them apart. */
function sectionsOf(format: string): string[] {
  return format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}

/** Takes zeros away at the end, as far as `least` decimals. */
function shorten(value: string, least: number): string {
  if (lastPlace(value) <= least || !value.endsWith('0')) return value.replace(/\.$/, '');
  return shorten(value.slice(0, -1), least).replace(/\.$/, '');
}

/** What a format says beside the digits, without marks of a negative number and the spaces that align it. */
function unsigned(text: string): string {
  return text.replace(/[-−△▲▽▼()+]/gu, '').trim();
}

/** A section with its literal text in place; undefined where it shows fractions, powers of ten or depends on the value. */
function literal(section: string): string | undefined {
  if (/\[[<>=]/.test(section)) return undefined;
  const signs = bare(section);
  if (/[/@]|E[+-]/i.test(signs) || dateGrain(section) !== undefined) return undefined;
  return section
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"([^"]*)"|\\(.)|[_*]./gu, (_, quoted?: string, escaped?: string) =>
      (quoted ?? escaped ?? '').replace(/[0#?.,]/g, ''),
    );
}

/** The signs of a section that mean something, without literal text, colours and fillers. */
function bare(section: string): string {
  return section.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/gu, '');
}
