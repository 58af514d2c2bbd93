import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amount } from '../../src/domain/amount.ts';
import { changeBetween, formatChange, isAdditive, judgeChange } from '../../src/domain/change.ts';
import { add, compare, multiply, shift, subtract } from '../../src/domain/decimal.ts';

const worded = (before: Amount, after: Amount, extra: string[] = []) => {
  const change = changeBetween(before, after, extra);
  return change && formatChange(change, extra).replaceAll('\u00a0', ' ');
};

describe('the words of a change', () => {
  test.each<[string, string, string, string, string]>([
    ['a rise', '명', '846', '903', '57명(6.7%) 증가'],
    ['a fall', '명', '903', '846', '57명(6.3%) 감소'],
    ['a fall to nothing', '건', '8', '0', '8건(100.0%) 감소'],
    ['a fall to less than half', '건', '10', '2', '8건(80.0%) 감소'],
    ['a very small part', '명', '9000', '9001', '1명(0.1% 미만) 증가'],
    ['a sum of money', '억 원', '1519', '15485', '1조 3,966억 원 늘어 10.2배'],
    ['just less than twice', '개사', '1000', '1999', '999개사(99.9%) 증가'],
    ['exactly twice', '개사', '90', '180', '90개사 늘어 2배'],
    ['exactly three times', '건', '4', '12', '8건 늘어 3배'],
    ['a little more than twice', '개사', '100', '201', '101개사 늘어 2.0배'],
    ['several times', '명', '90', '208', '118명 늘어 2.3배'],
    ['no change', '명', '903', '903.0', '변동 없음'],
    ['a rise from nothing', '건', '0', '5', '5건 증가'],
    ['a change across zero', '억 원', '-3', '2', '5억 원 증가'],
    ['a loss that shrinks', '억 원', '-10', '-4', '6억 원 증가'],
    ['a percentage that rises', '%', '91.2', '94.0', '2.8%p 상승'],
    ['a percentage that falls', '%', '28.5', '27.3', '1.2%p 하락'],
    ['a percentage that trebles', '%', '10', '30', '20%p 상승'],
    ['a difference of percentages', '%p', '1.5', '1', '0.5%p 하락'],
    ['a ratio', '대 1', '2.68', '3.1', '0.42 상승'],
    ['degrees', '℃', '10', '20.5', '10.5℃ 상승'],
    ['a rank that improves', '위', '5', '3', '2계단 오름'],
    ['a rank that worsens', '위', '3', '5', '2계단 내림'],
    ['a grade that improves', '등급', '3', '2', '1단계 오름'],
  ])('tell %s', (_, unit, before, after, expected) => {
    expect(worded({ value: before, unit }, { value: after, unit })).toBe(expected);
  });

  test('keep 약 when one of the two amounts is about what it says', () => {
    expect(worded({ value: '300', unit: '명', about: true }, { value: '330', unit: '명' })).toBe(
      '약 30명(10.0%) 증가',
    );
    expect(worded({ value: '90', unit: '명' }, { value: '208', unit: '명', about: true })).toBe(
      '약 118명 늘어 약 2.3배',
    );
    expect(worded({ value: '70', unit: '명', about: true }, { value: '70', unit: '명' })).toBe('거의 같음');
  });

  test('go over magnitudes, in the unit of the later amount', () => {
    expect(worded({ value: '0.9', unit: '조 원' }, { value: '9500', unit: '억 원' })).toBe(
      '500억 원(5.6%) 증가',
    );
    expect(worded({ value: '30000', unit: '그루' }, { value: '4', unit: '만 그루' }, ['그루'])).toBe(
      '1만 그루(33.3%) 증가',
    );
  });

  test('are not there for amounts that count different things', () => {
    expect(changeBetween({ value: '1', unit: '명' }, { value: '1', unit: '건' })).toBeUndefined();
  });
});

describe('a change', () => {
  const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => shift(String(value), -2));
  const amount = fc.record({
    value: hundredths,
    unit: fc.constantFrom('억 원', '만 원', '원'),
    about: fc.boolean(),
  });
  const change = (before: Amount, after: Amount) => {
    const found = changeBetween(before, after);
    if (!found) throw new Error('These amounts should be comparable.');
    return found;
  };
  const power = { '억 원': 8, '만 원': 4, 원: 0 } as const;
  const inWon = ({ value, unit }: Amount) => shift(value, power[unit as keyof typeof power]);

  test('leads from the earlier amount to the later one, exactly', () => {
    fc.assert(
      fc.property(amount, amount, (before, after) => {
        const { direction, absolute } = change(before, after);
        const step = inWon(absolute);
        const reached = direction === 'fall' ? subtract(inWon(before), step) : add([inWon(before), step]);
        expect(compare(reached, inWon(after))).toBe(0);
        expect(direction === 'same').toBe(compare(step, '0') === 0);
        expect(compare(step, '0')).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('goes back the other way by as much', () => {
    fc.assert(
      fc.property(amount, amount, (before, after) => {
        const [there, back] = [change(before, after), change(after, before)];
        expect(compare(inWon(there.absolute), inWon(back.absolute))).toBe(0);
        expect(back.direction).toBe({ rise: 'fall', fall: 'rise', same: 'same' }[there.direction]);
      }),
    );
  });

  test('has a relative size of positive amounts only: below 100% for what has not doubled, and never twice over', () => {
    fc.assert(
      fc.property(amount, amount, (before, after) => {
        const { relative, direction } = change(before, after);
        const [from, to] = [inWon(before), inWon(after)];
        const hasRelative = direction !== 'same' && compare(from, '0') > 0 && compare(to, '0') >= 0;
        expect(relative !== undefined).toBe(hasRelative);
        if (!relative) return;
        const doubled = compare(to, multiply(from, '2')) >= 0;
        expect(relative.unit).toBe(doubled ? '배' : '%');
        expect(compare(relative.value, doubled ? '2' : '100')).toBe(
          doubled
            ? compare(relative.value, '2') === 0
              ? 0
              : 1
            : compare(relative.value, '100') === 0
              ? 0
              : -1,
        );
      }),
    );
  });

  test('says 약 exactly when one of the two amounts does', () => {
    fc.assert(
      fc.property(amount, amount, (before, after) => {
        const { absolute, relative } = change(before, after);
        expect(absolute.about).toBe(before.about || after.about);
        if (relative) expect(relative.about).toBe(absolute.about);
      }),
    );
  });
});

test.each([
  ['rise', 'more', '나아짐'],
  ['fall', 'more', '나빠짐'],
  ['rise', 'less', '나빠짐'],
  ['fall', 'less', '나아짐'],
  ['same', 'more', undefined],
  ['rise', 'neutral', undefined],
] as const)('judges a %s where %s is better: %s', (direction, better, expected) => {
  const change = { direction, absolute: { value: '1', unit: '명' } };
  expect(judgeChange(change, { direction: better })).toBe(expected);
});

test('knows what cannot be added up', () => {
  expect(['명', '억 원', '그루'].map((unit) => isAdditive(unit, ['그루']))).toEqual([true, true, true]);
  expect(['%', '%p', '위', '대 1', '℃'].map((unit) => isAdditive(unit))).toEqual(Array(5).fill(false));
});
