import { decimal } from '../../schema/text.ts';
import { withJosa } from '../josa.ts';
import { compare, lastPlace, shift } from '../decimal.ts';
import { parseUnit } from '../unit.ts';
import type { Remarks } from './remark.ts';
import type { Cell, CellPlace } from './sheet.ts';
import { type ReadNumber, readNumber } from './typed-number.ts';

/** The value of a figure as far as a cell tells it, in its unit as far as that is known. */
export interface CellValue {
  value?: string;
  unit?: string;
  about: boolean;
  status?: ReadNumber['status'];
  /** What stands in a cell that could not be read. */
  unread?: string;
}

/** More decimals than people write. */
const manyDecimals = 6;

/**
 * Reads the value in a cell. `unit` is what row, column or table say of it; a unit behind the digits goes before it. What cannot
 * be read has no value. Undefined for a cell that says in some way that there is none.
 */
export function readValue(
  cell: Cell,
  place: CellPlace,
  { unit, extra, remarks }: { unit: string | undefined; extra: readonly string[]; remarks: Remarks },
): CellValue | undefined {
  const unread = (ko: string, en: string): CellValue => {
    remarks.fill(place, `"${cell.text}": ${ko}.`, `"${cell.text}": ${en}.`);
    return { about: false, unread: cell.text, ...(unit !== undefined && { unit }) };
  };
  if (cell.is === 'date') return unread('엑셀이 날짜로 바꾼 값입니다', 'Excel has made a date of it');
  if (cell.is === 'fault') {
    return cell.text === '='
      ? unread(
          '수식의 결과가 파일에 없습니다. 엑셀에서 열어 저장하세요',
          'the result of the formula is not in the file; open and save it in Excel',
        )
      : unread('엑셀에서 계산하지 못한 값입니다', 'Excel could not work it out');
  }
  const read = readNumber(cell.text, extra);
  if (read.is === 'blank') return undefined;
  if (read.is === 'unreadable') return unread(read.why.ko, read.why.en);
  const placed = inUnit(read, unit, extra);
  if (!placed) {
    return unread(
      `단위가 "${unit}"인 칸이어서 얼마인지 알 수 없습니다`,
      `it is not clear how much that is where the unit is "${unit}"`,
    );
  }
  if (!decimal.safeParse(placed.value).success)
    return unread('자릿수가 너무 많습니다', 'it has too many digits');
  lookAt(cell, place, read, { ...placed, columnUnit: unit }, remarks);
  return { ...placed, about: read.about, ...(read.status && { status: read.status }) };
}

/** Joins a number to the unit that stands elsewhere. Undefined where magnitude stands upon magnitude. */
function inUnit(
  { value, unit, power }: ReadNumber,
  elsewhere: string | undefined,
  extra: readonly string[],
): { value: string; unit?: string } | undefined {
  if (unit !== undefined) return { value, unit };
  if (elsewhere === undefined) return { value: power === 0 ? value : shift(value, power) };
  if (power === 0) return { value, unit: elsewhere };
  const isPlain = parseUnit(elsewhere, extra)?.power === 0;
  return isPlain ? { value: shift(value, power), unit: elsewhere } : undefined;
}

function lookAt(
  { text, held }: Cell,
  place: CellPlace,
  read: ReadNumber,
  { value, unit, columnUnit }: { value: string; unit?: string; columnUnit: string | undefined },
  { look }: Remarks,
): void {
  if (read.look) look(place, `"${text}": ${read.look.ko}.`, `"${text}": ${read.look.en}.`);
  if (held !== undefined) {
    look(
      place,
      `시트에 보이는 대로 ${value}${unit === '%' ? '%' : ''}로 적었습니다. 칸에 든 값은 ${held}입니다.`,
      `Written as the sheet shows it, ${value}${unit === '%' ? '%' : ''}. The cell holds ${held}.`,
    );
  } else if (lastPlace(value) > manyDecimals) {
    look(
      place,
      `"${text}": 소수점 아래가 깁니다. 알맞게 반올림하세요.`,
      `"${text}" has many decimals. Round it as fits.`,
    );
  }
  if (columnUnit !== undefined && read.unit !== undefined && read.unit !== columnUnit) {
    look(
      place,
      `"${text}": 단위를 열의 "${columnUnit}" 대신 칸에 적힌 ${withJosa(`"${read.unit}"`, '으로')} 적었습니다.`,
      `"${text}": the unit is "${read.unit}", as the cell says, not "${columnUnit}".`,
    );
  }
  const size = value.replace(/^-/, '');
  if (unit === '%' && !text.includes('%') && compare(size, '0') > 0 && compare(size, '1') < 0) {
    look(
      place,
      `${value}%로 적었습니다. ${shift(value, 2)}%를 뜻한다면 고치세요.`,
      `Written as ${value}%. Correct it if ${shift(value, 2)}% is meant.`,
    );
  }
}
