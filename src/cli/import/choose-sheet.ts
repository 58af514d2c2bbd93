import { withJosa } from '../../domain/josa.ts';
import type { Sheet } from '../../domain/proposal/sheet.ts';
import type { Spreadsheet } from '../../reading/spreadsheet/read-spreadsheet.ts';
import { Misuse } from '../misuse.ts';

/**
 * The sheet that was asked for by name or number, or the only one with something in it. Undefined when all are blank. Throws
 * `Misuse` when it is not clear which is meant.
 */
export function chooseSheet({ kind, sheets }: Spreadsheet, asked: string | undefined): Sheet | undefined {
  if (kind === 'csv') {
    if (asked !== undefined) throw new Misuse(noSheets);
    return filled(sheets.map((sheet) => sheet.read()))[0];
  }
  if (asked !== undefined) {
    const named =
      sheets.find(({ name }) => name === asked) ??
      sheets.find(({ name }) => bare(name) === bare(asked)) ??
      sheets[Number(asked) - 1];
    if (!named) throw new Misuse(unknownSheet(asked, sheets));
    return filled([named.read()])[0];
  }
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const [sheet, ...others] = filled(shown.map((each) => each.read()));
  if (others.length > 0) throw new Misuse(severalSheets(shown));
  return sheet;
}

function filled(sheets: Sheet[]): Sheet[] {
  return sheets.filter(({ rows }) => rows.some((cells) => cells.some((cell) => cell !== undefined)));
}

function bare(name: string): string {
  return name.normalize('NFC').replace(/\s/gu, '');
}

const noSheets = {
  ko: 'CSV 파일에는 시트가 없습니다. --sheet를 빼고 다시 하세요.',
  en: 'A CSV file has no sheets. Leave --sheet out.',
};

function unknownSheet(asked: string, sheets: readonly { name: string }[]) {
  return {
    ko: `${withJosa(`"${asked}"`, '이라는')} 시트가 없습니다. 있는 시트: ${names(sheets)}`,
    en: `There is no sheet "${asked}". There are: ${names(sheets)}`,
  };
}

function severalSheets(sheets: readonly { name: string }[]) {
  const [first] = sheets;
  return {
    ko: `시트가 여럿입니다: ${names(sheets)}. 옮길 시트를 --sheet "${first?.name}"처럼 적어 주세요.`,
    en: `There are several sheets: ${names(sheets)}. Name one, as --sheet "${first?.name}".`,
  };
}

function names(sheets: readonly { name: string }[]): string {
  return sheets.map(({ name }) => `"${name}"`).join(', ');
}
