import { checkDigit } from '../domain/check-digit.ts';
import type { LedgerLine } from '../domain/ledger.ts';
import { formatPermalink, parsePermalink } from './permalink.ts';

/*
 * The short code of a permalink, for paper and for reading aloud: `2031-175` is the 17th promise of the edition on 2031, and its check
 * digit. Digits, because everybody reads, hears and types them without spelling out a word of another language; a check digit,
 * because a number misread must lead nowhere rather than to another figure.
 */

/** The code of the promise with a number, counted from 1, of the edition on `year`. */
export function formatCode(year: string, number: number): string {
  return `${year}-${number}${checkDigit(`${year}${number}`)}`;
}

/** Takes a code apart; undefined for what is none, because of a digit too. */
export function parseCode(code: string): { year: string; number: number } | undefined {
  const { year = '', number = '' } = /^(?<year>\d{4})-(?<number>[1-9]\d*)\d$/.exec(code)?.groups ?? {};
  return year !== '' && formatCode(year, Number(number)) === code
    ? { year, number: Number(number) }
    : undefined;
}

/** The address of a code, which leads on to its permalink: `/r/2031-175/`. */
export function codeAddress(code: string): string {
  return formatPermalink({ page: `r/${code}` });
}

/** The code in the address of one. */
export function codeIn(address: string): string | undefined {
  const code = /^r\/(.+)$/.exec(parsePermalink(address)?.page ?? '')?.[1];
  return code !== undefined && parseCode(code) ? code : undefined;
}

/** Every code that a ledger has ever given, oldest first. */
export function codesGiven(ledger: readonly LedgerLine[]): string[] {
  return ledger.flatMap(({ kind, address }) => (kind === 'code' ? (codeIn(address) ?? []) : []));
}

/** The codes of the permalinks in a ledger, by address. */
export function codesOf(ledger: readonly LedgerLine[]): Map<string, string> {
  return new Map(
    ledger.flatMap(({ kind, address, to = '' }) => {
      const code = kind === 'code' ? codeIn(address) : undefined;
      return code === undefined ? [] : [[to, code] as const];
    }),
  );
}

/** Lines that give a code to each of these addresses which has none, with the next numbers of the ledger. */
export function newCodes(
  ledger: readonly LedgerLine[],
  { year, date, addresses }: { year: string; date: string; addresses: readonly string[] },
): LedgerLine[] {
  const known = codesOf(ledger);
  const last = Math.max(0, ...codesGiven(ledger).map((code) => parseCode(code)?.number ?? 0));
  return [...new Set(addresses)]
    .filter((address) => !known.has(address))
    .map((to, index) => ({
      date,
      kind: 'code',
      address: codeAddress(formatCode(year, last + index + 1)),
      to,
    }));
}
