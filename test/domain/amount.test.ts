import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  amountParts,
  formatAmount,
  formatTableNumber,
  plainAmount,
  spokenSign,
} from '../../src/domain/amount.ts';
import { add, compare, multiply } from '../../src/domain/decimal.ts';
import { parseUnit } from '../../src/domain/unit.ts';

const runs = { numRuns: 800 };

describe('formatAmount', () => {
  test.each([
    // Money in 억 원.
    ['1519', '억 원', '1,519억 원'],
    ['1234', '억원', '1,234억 원'],
    ['561.6', '억 원', '561.6억 원'],
    ['561.60', '억 원', '561.60억 원'],
    ['20.0', '억 원', '20.0억 원'],
    ['1', '억 원', '1억 원'],
    ['0.3', '억 원', '3천만 원'],
    ['0.30', '억 원', '3천만 원'],
    ['0.35', '억 원', '3,500만 원'],
    ['0.305', '억 원', '3,050만 원'],
    ['0.035', '억 원', '350만 원'],
    ['0.35005', '억 원', '3,500만 5,000원'],
    ['0.000003', '억 원', '300원'],
    ['0', '억 원', '0원'],
    ['0.0', '억 원', '0원'],
    ['9999', '억 원', '9,999억 원'],
    ['10000', '억 원', '1조 원'],
    ['10000.0', '억 원', '1조 원'],
    ['10000.5', '억 원', '1조 5,000만 원'],
    ['12345', '억 원', '1조 2,345억 원'],
    ['15485', '억 원', '1조 5,485억 원'],
    ['15485.5', '억 원', '1조 5,485.5억 원'],
    ['190346', '억 원', '19조 346억 원'],
    ['123456789', '억 원', '1경 2,345조 6,789억 원'],
    // Money in other magnitudes.
    ['3', '조 원', '3조 원'],
    ['2.45', '조 원', '2.45조 원'],
    ['0.35', '조 원', '3,500억 원'],
    ['3', '천만 원', '3천만 원'],
    ['2.5', '천만 원', '2,500만 원'],
    ['12', '천만 원', '1억 2,000만 원'],
    ['3000', '만 원', '3천만 원'],
    ['3500', '만 원', '3,500만 원'],
    ['273', '만 달러', '273만 달러'],
    ['2380', '만 달러', '2,380만 달러'],
    ['12000', '만 달러', '1억 2,000만 달러'],
    ['5', '백만 달러', '500만 달러'],
    ['3000000', '달러', '300만 달러'],
    ['2500', '원', '2,500원'],
    ['12500', '원', '1만 2,500원'],
    // What is counted.
    ['903', '명', '903명'],
    ['0903', '명', '903명'],
    ['1105', '명', '1,105명'],
    ['110000', '명', '11만 명'],
    ['11', '만 명', '11만 명'],
    ['120', '천 명', '12만 명'],
    ['5', '천 명', '5,000명'],
    ['582', '개사', '582개사'],
    ['43', '개 도시', '43개 도시'],
    ['51000', '대', '5만 1,000대'],
    ['100000001', '대', '1억 1대'],
    ['970000', '톤', '97만 톤'],
    ['97', '만 톤', '97만 톤'],
    ['12345.5', '톤', '12,345.5톤'],
    ['12.5', '점', '12.5점'],
    ['12.50', '점', '12.50점'],
    ['0', '명', '0명'],
    ['3', '년', '3년'],
    ['2003', '년', '2003년'],
    // Symbols.
    ['28.5', '%', '28.5%'],
    ['0.3', '%', '0.3%'],
    ['0.0', '%', '0.0%'],
    ['1234.5', '%', '1,234.5%'],
    ['3.2', '%p', '3.2%p'],
    ['6872', '㎡', '6,872㎡'],
    ['12345', '㎡', '12,345㎡'],
    ['1.5', '만 ㎡', '1.5만 ㎡'],
    ['30', 'MW', '30MW'],
    ['2.68', '대 1', '2.68 대 1'],
    // Below zero.
    ['-3.2', '%p', '△3.2%p'],
    ['-15485', '억 원', '△1조 5,485억 원'],
    ['-0.3', '억 원', '△3천만 원'],
    ['-0', '명', '0명'],
    // A unit that nobody knows, caught by a check, still shows.
    ['12345', '광년', '12,345광년'],
  ])('words %s %s as %s', (value, unit, expected) => {
    expect(formatAmount({ value, unit }).replaceAll('\u00a0', ' ')).toBe(expected);
  });

  test('says 약 before the amount and its sign', () => {
    expect(formatAmount({ value: '273', unit: '억 원', about: true })).toBe('약\u00a0273억\u00a0원');
    expect(formatAmount({ value: '-273', unit: '억 원', about: true })).toBe('약\u00a0△273억\u00a0원');
  });

  test('takes the further units of a report', () => {
    expect(formatAmount({ value: '51000', unit: '그루' }, { extra: ['그루'] })).toBe('5만\u00a01,000그루');
    expect(formatAmount({ value: '3', unit: '만 그루' }, { extra: ['그루'] })).toBe('3만\u00a0그루');
  });
});

describe('formatAmount, for any amount', () => {
  const amount = fc.record({
    value: fc
      .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.stringMatching(/^\d{0,5}$/))
      .map(([isNegative, whole, decimals]) => (isNegative ? '-' : '') + whole + (decimals && `.${decimals}`)),
    unit: fc.constantFrom(
      ...[
        '억 원',
        '조 원',
        '만 달러',
        '백만 달러',
        '천만 원',
        '천 명',
        '명',
        '대',
        '%',
        '%p',
        '㎡',
        '대 1',
        '만 ㎡',
      ],
    ),
    about: fc.boolean(),
  });
  const powers: Record<string, number> = { 천만: 7, 만: 4, 억: 8, 조: 12, 경: 16 };

  /** Reads the wording back, by its digits and 조, 억, 만 alone. */
  function readBack(text: string): string {
    const [, sign, body = ''] = /^(?:약\u00a0)?(△?)(.*)$/.exec(text) ?? [];
    const pieces = [...body.replace(/대\u00a01$/, '').matchAll(/([\d,.]+)(천만|[만억조경])?/gu)];
    const size = add(
      pieces.map(([, digits = '', name]) =>
        multiply(digits.replaceAll(',', ''), `1${'0'.repeat(powers[name ?? ''] ?? 0)}`),
      ),
    );
    return multiply(size, sign ? '-1' : '1');
  }

  test('keeps the exact value', () => {
    fc.assert(
      fc.property(amount, ({ value, unit, about }) => {
        const exact = multiply(value, `1${'0'.repeat(parseUnit(unit)?.power ?? 0)}`);
        expect(compare(readBack(formatAmount({ value, unit, about })), exact)).toBe(0);
      }),
      runs,
    );
  });

  test('never breaks over a line, and ends in its unit', () => {
    fc.assert(
      fc.property(amount, (each) => {
        const text = formatAmount(each);
        expect(text).not.toMatch(/[ \t\n]/);
        expect(text.replaceAll('\u00a0', ' ').endsWith(parseUnit(each.unit)?.base ?? '?')).toBe(true);
      }),
      runs,
    );
  });

  test('shows at most four digits between 조, 억 and 만, with commas', () => {
    const spoken = amount.filter(
      ({ unit, value }) => parseUnit(unit)?.kind !== 'symbol' && !value.includes('.'),
    );
    fc.assert(
      fc.property(spoken, (each) => {
        const digits = amountParts(each).filter(({ kind }) => kind === 'digits');
        for (const { text } of digits.slice(1)) expect(text).toMatch(/^(?:\d{1,3}|[1-9],\d{3})$/);
      }),
      runs,
    );
  });

  test('has parts that join to the same text', () => {
    fc.assert(
      fc.property(amount, (each) => {
        expect(
          amountParts(each)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formatAmount(each));
      }),
      runs,
    );
  });
});

test('tells sign, digits and units apart', () => {
  const parts = amountParts({ value: '-15485', unit: '억 원', about: true });
  expect(parts.map(({ kind, text }) => `${kind}: ${text.replaceAll('\u00a0', '_')}`)).toMatchInlineSnapshot(`
    [
      "about: 약_",
      "sign: △",
      "digits: 1",
      "unit: 조_",
      "digits: 5,485",
      "unit: 억_원",
    ]
  `);
});

test.each([
  ['1519', '1,519', ''],
  ['-3.2', '△3.2', '마이너스 '],
  ['-12345.60', '△12,345.60', '마이너스 '],
  ['-0.0', '0.0', ''],
])('sets %s in a table as %s', (value, expected, spoken) => {
  expect(formatTableNumber(value)).toBe(expected);
  expect(spokenSign(value)).toBe(spoken);
});

test('keeps no-break spaces out of what is no page', () => {
  expect(plainAmount({ value: '15485', unit: '억 원', about: true })).toBe('약 1조 5,485억 원');
});
