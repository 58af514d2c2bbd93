import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { group } from '../../src/domain/decimal.ts';
import { isJosa, josaForms, withJosa } from '../../src/domain/josa.ts';

const runs = { numRuns: 600 };

describe('withJosa', () => {
  test.each([
    // Hangul.
    ['사람', '은', '사람은'],
    ['회사', '은', '회사는'],
    ['회사', '는', '회사는'],
    ['903명', '를', '903명을'],
    ['582개사', '과', '582개사와'],
    ['17건', '와', '17건과'],
    ['서울', '으로', '서울로'],
    ['전남', '로', '전남으로'],
    ['회사', '이었', '회사였'],
    ['17건', '였', '17건이었'],
    ['17건', '다', '17건이다'],
    ['회사', '이며', '회사며'],
    ['서울', '이라는', '서울이라는'],
    ['서울', '으로서', '서울로서'],
    ['회사', '이나', '회사나'],
    // Brackets and quotes.
    ['「산업기술단지법」', '를', '「산업기술단지법」을'],
    ['『연차보고서』', '을', '『연차보고서』를'],
    ['‘그린수소’', '을', '‘그린수소’를'],
    ['“전남(광주)”', '이', '“전남(광주)”이'],
    ['테크노파크(TP)', '은', '테크노파크(TP)는'],
    ['기업(company)', '를', '기업(company)을'],
    ['에너지 산업 (2021)', '와', '에너지 산업 (2021)과'],
    ['(TP)', '은', '(TP)는'],
    ['**28.5%**', '이', '**28.5%**가'],
    // Numbers.
    ['10', '를', '10을'],
    ['100', '가', '100이'],
    ['1,000', '를', '1,000을'],
    ['10000', '는', '10000은'],
    ['100000000', '가', '100000000이'],
    ['1000000000000', '을', '1000000000000를'],
    ['0', '를', '0을'],
    ['3', '으로', '3으로'],
    ['1', '으로', '1로'],
    ['7', '으로', '7로'],
    ['8', '으로', '8로'],
    ['2', '을', '2를'],
    ['28.5', '이', '28.5가'],
    ['2.10', '가', '2.10이'],
    // Units.
    ['28.5%', '이', '28.5%가'],
    ['3.2%p', '을', '3.2%p를'],
    ['1,234억 원', '로', '1,234억 원으로'],
    ['1조\u00a05,485억\u00a0원', '를', '1조\u00a05,485억\u00a0원을'],
    ['3개월', '으로', '3개월로'],
    ['6,872㎡', '을', '6,872㎡를'],
    ['30MW', '은', '30MW는'],
    ['12㎏', '를', '12㎏을'],
    ['30t', '를', '30t을'],
    ['97만 t', '를', '97만 t을'],
    ['2.68\u00a0대\u00a01', '으로', '2.68\u00a0대\u00a01로'],
    // Latin letters.
    ['ESG', '은', 'ESG는'],
    ['AI', '을', 'AI를'],
    ['R&D', '을', 'R&D를'],
    ['5G', '이', '5G가'],
    ['LNG', '을', 'LNG를'],
    ['HTML', '를', 'HTML을'],
    ['TOOL', '으로', 'TOOL로'],
    ['PDM', '로', 'PDM으로'],
    ['CBAM', '는', 'CBAM은'],
    ['VPN', '와', 'VPN과'],
    ['VR', '를', 'VR을'],
    ['Drone', '를', 'Drone을'],
    ['Energy Week', '을', 'Energy Week를'],
    ['Internet', '를', 'Internet을'],
    ['mobile', '으로', 'mobile로'],
    ['platform', '로', 'platform으로'],
    ['cloud', '을', 'cloud를'],
  ])('attaches to "%s" the right form of "%s": %s', (text, josa, expected) => {
    expect(withJosa(text, josa)).toBe(expected);
  });

  test('attaches a particle that never changes as it is', () => {
    expect(withJosa('903명', '의')).toBe('903명의');
    expect(isJosa('의')).toBe(false);
  });

  test('takes either form of every pair and says the same', () => {
    for (const text of ['사람', '회사', '서울']) {
      for (let index = 0; index < josaForms.length; index += 2) {
        const [closed = '', open = ''] = josaForms.slice(index);
        expect(withJosa(text, closed)).toBe(withJosa(text, open));
        expect([closed, open].every(isJosa)).toBe(true);
      }
    }
  });
});

describe('withJosa, after any number', () => {
  const digits = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
  const places = ['천', '백', '십', ''];
  const names = ['', '만', '억', '조', '경'];

  /** 이천이십일: the whole number in Hangul, four digits at a time. */
  function read(number: bigint): string {
    if (number === 0n) return '영';
    let text = '';
    for (let index = 0; number > 0n; index += 1, number /= 10000n) {
      const four = [...String(number % 10000n).padStart(4, '0')].map(Number);
      const spoken = four.map((digit, place) => (digit ? `${digits[digit]}${places[place]}` : '')).join('');
      if (spoken) text = spoken + names[index] + text;
    }
    return text;
  }

  /** Most numbers of a report are round, so most of these are. */
  const number = fc.oneof(
    fc.bigInt({ min: 0n, max: 99999n }),
    fc.bigInt({ min: 0n, max: 10n ** 19n }),
    fc
      .tuple(fc.bigInt({ min: 1n, max: 9999n }), fc.nat({ max: 15 }))
      .map(([n, zeros]) => n * 10n ** BigInt(zeros)),
  );
  const josa = fc.constantFrom(...josaForms);

  test('chooses as after its Korean reading, with and without commas', () => {
    fc.assert(
      fc.property(number, josa, (value, form) => {
        const chosen = withJosa(read(value), form).slice(read(value).length);
        expect(withJosa(String(value), form)).toBe(String(value) + chosen);
        expect(withJosa(group(String(value)), form)).toBe(group(String(value)) + chosen);
      }),
      runs,
    );
  });

  test('chooses after a decimal as after its last digit', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.stringMatching(/^\d{1,3}$/), josa, (whole, decimals, form) => {
        const last = Number(decimals.slice(-1));
        const text = `${whole}.${decimals}`;
        expect(withJosa(text, form).slice(text.length)).toBe(withJosa(digits[last] || '영', form).slice(1));
      }),
      runs,
    );
  });

  test('agrees with the rule of final consonants', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
        const syllable = String.fromCharCode(code);
        const final = (code - 0xac00) % 28;
        expect(withJosa(syllable, '을')).toBe(syllable + (final ? '을' : '를'));
        expect(withJosa(syllable, '와')).toBe(syllable + (final ? '과' : '와'));
        expect(withJosa(syllable, '로')).toBe(syllable + (final && final !== 8 ? '으로' : '로'));
      }),
      runs,
    );
  });
});
