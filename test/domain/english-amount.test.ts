import { expect, test } from 'vitest';
import { englishAmount } from '../../src/domain/english-amount.ts';

test.each([
  [{ value: '903', unit: '명' }, '903 people'],
  [{ value: '1', unit: '명' }, '1 person'],
  [{ value: '1.0', unit: '명' }, '1.0 people'],
  [{ value: '0', unit: '건' }, '0 cases'],
  [{ value: '1105', unit: '명' }, '1,105 people'],
  [{ value: '1', unit: '개사' }, '1 company'],
  [{ value: '1', unit: '건' }, '1 case'],
  [{ value: '1', unit: '개 시·군' }, '1 city or county'],
  [{ value: '3', unit: '위' }, '3 in rank'],
  [{ value: '28.50', unit: '%' }, '28.50%'],
  [{ value: '3.2', unit: '%p' }, '3.2 percentage points'],
  [{ value: '-3.2', unit: '%p' }, '−3.2 percentage points'],
  [{ value: '2.68', unit: '대 1' }, '2.68 to 1'],
  [{ value: '1', unit: '㎡' }, '1 m²'],
  [{ value: '2031', unit: '년' }, '2031 years'],
  [{ value: '1234.5', unit: '억 원' }, 'KRW 123.45 billion'],
  [{ value: '15485', unit: '억 원', about: true }, 'about KRW 1.5485 trillion'],
  [{ value: '-2', unit: '억 원' }, 'KRW −200 million'],
  [{ value: '900', unit: '원' }, 'KRW 900'],
  [{ value: '99', unit: '만 원' }, 'KRW 990,000'],
  [{ value: '100', unit: '만 원' }, 'KRW 1 million'],
  [{ value: '3', unit: '만 명' }, '30,000 people'],
  [{ value: '1', unit: '천만 달러' }, 'USD 10 million'],
  [{ value: '4', unit: '그루' }, '4 그루'],
])('words %j as %s', (amount, words) => {
  expect(englishAmount(amount)).toBe(words);
});

test('keeps the Korean name of a unit of the report, magnitude worked out', () => {
  expect(englishAmount({ value: '3', unit: '만 그루' }, ['그루'])).toBe('30,000 그루');
});
