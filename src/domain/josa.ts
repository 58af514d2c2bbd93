import { josa as esHangulJosa } from 'es-hangul';
import { spokenSymbols } from './unit-table.ts';

/** After a final consonant and after a vowel. */
const pairs: readonly (readonly [closed: string, open: string])[] = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['이나', '나'],
  ['이라', '라'],
  ['이라고', '라고'],
  ['이라는', '라는'],
  ['이라도', '라도'],
  ['이란', '란'],
  ['이랑', '랑'],
  ['이든', '든'],
  ['이며', '며'],
  ['이고', '고'],
  ['이다', '다'],
  ['이지만', '지만'],
  ['이었', '였'],
  ['이었다', '였다'],
  ['이었고', '였고'],
  ['이었으며', '였으며'],
  ['이었습니다', '였습니다'],
  ['으로', '로'],
  ['으로서', '로서'],
  ['으로써', '로써'],
  ['으로부터', '로부터'],
];

/** Every particle that changes with the word before it, in both forms. */
export const josaForms: readonly string[] = pairs.flat();

/** Whether the text is a particle that changes with the word before it, in either form. */
export function isJosa(text: string): boolean {
  return josaForms.includes(text);
}

/**
 * Attaches a particle, given in either of its forms, in the form that the spoken text asks for: `10` reads 십, `28.5%`
 * 퍼센트, `ESG` 지. A bracket after a word is not spoken: 테크노파크(TP)는. A particle that never changes is attached as it is.
 */
export function withJosa(text: string, josa: string): string {
  const pair = pairs.find((forms) => forms.includes(josa));
  if (!pair) return text + josa;
  const [closed, open] = pair;
  const pattern = closed.startsWith('으로') ? '으로/로' : '이/가';
  const ending = spokenEnding(spokenText(text));
  const [whenClosed] = pattern.split('/');
  return text + (esHangulJosa(ending, pattern) === ending + whenClosed ? closed : open);
}

/** Takes away what is not spoken at the end: a bracket after a word, closing brackets, quotes, stops, spaces. */
function spokenText(text: string): string {
  const stripped = text.normalize('NFC').replace(/[\s"'”’»」』〉》】〕*_.,!?…]+$/u, '');
  const shorter = stripped.replace(/(?<=\S.*?)\([^()]*\)$|(?<=\S.*?)\[[^[\]]*\]$|[)\]}）］]$/u, '');
  return shorter === text || shorter === '' ? shorter : spokenText(shorter);
}

/** A few letters that end as the spoken text ends: a Hangul syllable, or one capital letter, which es-hangul names. */
function spokenEnding(text: string): string {
  const symbol = spokenSymbols.find(([each]) => endsWithSymbol(text, each));
  if (symbol) return symbol[1];
  const number = /\d[\d,]*(?:\.\d+)?$/.exec(text)?.[0];
  if (number) return readNumberEnding(number);
  const word = /[A-Za-z]+$/.exec(text)?.[0];
  if (word) return /[A-Z]$/.test(word) ? word.slice(-1) : readWordEnding(word.toLowerCase());
  return text.slice(-1);
}

/** A symbol made of letters is one only behind digits: 30t, but not Internet. */
function endsWithSymbol(text: string, symbol: string): boolean {
  if (!text.endsWith(symbol)) return false;
  return !/^[A-Za-z]/.test(symbol) || /(?:\d|[만억조]\s?)$/u.test(text.slice(0, -symbol.length));
}

const digitNames = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const placeNames = ['', '십', '백', '천'];
const runNames = ['', '만', '억', '조', '경', '해'];

function readNumberEnding(number: string): string {
  const digits = number.replaceAll(',', '');
  const zeros = /^0*[1-9]\d*$/.test(digits) ? (/0*$/.exec(digits)?.[0].length ?? 0) : 0;
  const name = zeros < 4 ? placeNames[zeros] : runNames[Math.floor(zeros / 4)];
  return name || (digitNames[Number(digits.slice(-1))] ?? '');
}

/** An English word by its spelling: a good guess, no more. Web, Internet, book, line, mobile end closed; site, cloud open. */
function readWordEnding(word: string): string {
  if (/le?$/.test(word)) return '일';
  return /(?:[mn]e?|ng|(?:^|[^aeiou])[aeiou](?:ck|[bckpt])|ook)$/.test(word) ? '엔' : '이';
}
