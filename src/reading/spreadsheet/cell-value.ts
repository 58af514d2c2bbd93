import Big from 'big.js';
import { type Cell, oneLine } from '../../domain/proposal/sheet.ts';
import { dateGrain, showNumber } from './number-format.ts';
import { textOf, unescaped } from './workbook-styles.ts';
import { attributeOf, elementsAt, type XmlElement } from './xml-tree.ts';

/** What the cells of a workbook share. */
export interface Workbook {
  strings: readonly string[];
  /** The number format of each style. */
  formats: readonly string[];
  /** Days are counted from 1904, as on old Macs. */
  isFrom1904: boolean;
}

/** The cell of an element `c` as it is shown. Undefined for a blank one. */
export function readCell(element: XmlElement, workbook: Workbook): Cell | undefined {
  const value = elementsAt(element, 'v')[0]?.text;
  const hasFormula = elementsAt(element, 'f').length > 0;
  switch (attributeOf(element, 't') ?? 'n') {
    case 's':
      return textCell(workbook.strings[Number(value)] ?? '');
    case 'inlineStr':
      return textCell(elementsAt(element, 'is').map(textOf).join(''));
    case 'str':
      return value === undefined && hasFormula ? noResult : textCell(unescaped(value ?? ''));
    case 'b':
      return textCell(value === '1' ? 'TRUE' : 'FALSE');
    case 'e':
      return { is: 'fault', text: value ?? '#?' };
    case 'd':
      return { is: 'date', text: (value ?? '').slice(0, 10) };
    default: {
      if (value === undefined || value === '') return hasFormula ? noResult : undefined;
      const format = workbook.formats[Number(attributeOf(element, 's') ?? 0)] ?? 'General';
      return numberCell(value, format, workbook);
    }
  }
}

/** A formula that no program has worked out yet. */
const noResult: Cell = { is: 'fault', text: '=' };

function textCell(text: string): Cell | undefined {
  const line = oneLine(text);
  return line === '' ? undefined : { is: 'text', text: line };
}

function numberCell(stored: string, format: string, { isFrom1904 }: Workbook): Cell {
  const value = typedDigits(stored);
  if (value === undefined) return { is: 'fault', text: oneLine(stored) };
  const grain = dateGrain(format);
  if (grain === 'time') return { is: 'fault', text: value };
  if (grain) return { is: 'date', text: dateText(value, grain, isFrom1904) };
  const shown = showNumber(value, format);
  if (!shown) return { is: 'number', text: value };
  return { is: 'number', text: oneLine(shown.text), ...(shown.isRounded && { held: value }) };
}

/**
 * The decimal that was typed. A workbook keeps binary fractions with 17 digits, of which a spreadsheet shows 15:
 * `0.30000000000000004` is 0.3.
 */
function typedDigits(stored: string): string | undefined {
  try {
    const digits = new Big(stored.trim()).prec(15).toFixed();
    return digits === '-0' ? '0' : digits;
  } catch {
    return undefined;
  }
}

/** A day by its number: `2031-03-15`, or as much of it as its format shows. */
function dateText(serial: string, grain: 'day' | 'month' | 'year', isFrom1904: boolean): string {
  const days = Math.floor(Number(serial));
  // Spreadsheets count a 29 February 1900 that never was.
  const offset = isFrom1904 ? 24_107 : days < 60 ? 25_568 : 25_569;
  const date = new Date((days - offset) * 86_400_000);
  if (Number.isNaN(date.getTime())) return serial;
  return date.toISOString().slice(0, { day: 10, month: 7, year: 4 }[grain]);
}
