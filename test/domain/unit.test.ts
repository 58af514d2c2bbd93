import { describe, expect, test } from 'vitest';
import { knownUnits, parseUnit, unitBase } from '../../src/domain/unit.ts';

describe('parseUnit', () => {
  test.each([
    ['명', '명', 0, '명', 'counter', '명', 'people'],
    ['개사', '개사', 0, '개사', 'counter', '개사', 'companies'],
    ['개도시', '개 도시', 0, '개 도시', 'counter', '개 도시', 'cities'],
    ['억 원', '억 원', 8, '원', 'currency', '원', 'KRW 100 million'],
    ['억원', '억 원', 8, '원', 'currency', '원', 'KRW 100 million'],
    ['억\u00a0원', '억 원', 8, '원', 'currency', '원', 'KRW 100 million'],
    ['만 달러', '만 달러', 4, '달러', 'currency', '달러', 'USD 10 thousand'],
    ['천만 원', '천만 원', 7, '원', 'currency', '원', 'KRW 10 million'],
    ['백만 달러', '백만 달러', 6, '달러', 'currency', '달러', 'USD million'],
    ['조 원', '조 원', 12, '원', 'currency', '원', 'KRW trillion'],
    ['천 명', '천 명', 3, '명', 'counter', '명', 'thousand people'],
    ['만 톤', '만 톤', 4, '톤', 'counter', '톤', '10 thousand tonnes'],
    ['%', '%', 0, '%', 'symbol', '퍼센트', '%'],
    ['%p', '%p', 0, '%p', 'symbol', '퍼센트포인트', 'percentage points'],
    ['㎡', '㎡', 0, '㎡', 'symbol', '제곱미터', 'm²'],
    ['MW', 'MW', 0, 'MW', 'symbol', '메가와트', 'MW'],
    ['대 1', '대 1', 0, '대 1', 'symbol', '대 일', 'to 1'],
    ['대', '대', 0, '대', 'counter', '대', 'units'],
  ])('understands "%s"', (written, text, power, base, kind, spoken, english) => {
    expect(parseUnit(written)).toEqual({ text, power, base, kind, spoken, english });
  });

  test.each(['', '억', '개사사', '만만 원', '그루', 'mw', '%%', '원 억'])('does not know "%s"', (written) => {
    expect(parseUnit(written)).toBeUndefined();
  });

  test('takes the further units of a report, magnitudes too', () => {
    expect(parseUnit('그루', ['그루'])).toMatchObject({ text: '그루', power: 0, kind: 'counter' });
    expect(parseUnit('만 그루', ['그루'])).toMatchObject({ text: '만 그루', power: 4, base: '그루' });
  });
});

test('understands every unit that it suggests, as it is written', () => {
  for (const unit of knownUnits(['그루'])) expect(parseUnit(unit, ['그루'])?.text).toBe(unit);
  expect(knownUnits()).toContain('억 원');
});

test.each([
  ['억 원', '원'],
  ['명', '명'],
  ['만 그루', '그루'],
  ['어느 것', '어느 것'],
])('%s counts %s', (unit, base) => {
  expect(unitBase(unit, ['그루'])).toBe(base);
});
