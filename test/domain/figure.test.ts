import { describe, expect, test } from 'vitest';
import {
  differenceFromTarget,
  isShow,
  kindLabel,
  shareOfTarget,
  shownAmount,
  showFigure,
} from '../../src/domain/figure.ts';
import { aFigure } from './a-figure.ts';

describe('showFigure', () => {
  const jobs = aFigure({ id: 'jobs', value: '903', unit: '명', target: 'jobs-target' });
  const aim = aFigure({ id: 'jobs-target', value: '846', unit: '명', kind: 'target' });
  const plain = (...args: Parameters<typeof showFigure>): string =>
    showFigure(...args).replaceAll('\u00a0', ' ');

  test.each([
    ['value', '903명'],
    ['target', '846명'],
    ['share', '106.7%'],
    ['difference', '57명'],
    ['period', '2021년'],
  ] as const)('shows the %s', (show, expected) => expect(plain(jobs, aim, show)).toBe(expected));

  test('shows a value that missed its target with △', () => {
    expect(plain(aim, jobs, 'difference')).toBe('△57명');
    expect(plain(aim, jobs, 'share')).toBe('93.7%');
  });

  test('tells percentages apart in %p', () => {
    const [rate, aimed] = [aFigure({ value: '28.5', unit: '%' }), aFigure({ value: '25.3', unit: '%' })];
    expect(plain(rate, aimed, 'difference')).toBe('3.2%p');
  });

  test('compares over magnitudes of one unit', () => {
    const exports = aFigure({ value: '2380000', unit: '달러' });
    const aimed = aFigure({ value: '200', unit: '만 달러' });
    expect(plain(exports, aimed, 'share')).toBe('119.0%');
    expect(plain(exports, aimed, 'difference')).toBe('38만 달러');
  });

  test('is about what it says when one of the two is', () => {
    expect(plain(jobs, aFigure({ value: '846', unit: '명', about: true }), 'share')).toBe('약 106.7%');
  });

  test('knows the further units of a report', () => {
    const trees = aFigure({ value: '51000', unit: '그루' });
    expect(plain(trees, aFigure({ value: '5', unit: '만 그루' }), 'difference', ['그루'])).toBe('1,000그루');
  });

  test('shows - where there is nothing to compare', () => {
    expect(plain(jobs, undefined, 'target')).toBe('-');
    expect(plain(jobs, undefined, 'share')).toBe('-');
    expect(plain(jobs, aFigure({ value: '0', unit: '명' }), 'share')).toBe('-');
    expect(plain(jobs, aFigure({ value: '3', unit: '건' }), 'difference')).toBe('-');
    expect(shownAmount(jobs, undefined, 'share')).toBeUndefined();
  });
});

test.each([
  ['903', '846', '106.7', '57'],
  ['201', '180', '111.7', '21'],
  ['1', '8', '12.5', '-7'],
  ['0.125', '100', '0.1', '-99.875'],
  ['-1', '800', '-0.1', '-801'],
  ['5', '0', undefined, '5'],
])('measures %s against the target %s: %s percent, %s more', (value, target, share, difference) => {
  expect(shareOfTarget(value, target)).toBe(share);
  expect(differenceFromTarget(value, target)).toBe(difference);
});

test('names the kinds and knows what can be shown', () => {
  expect((['actual', 'target', 'plan', 'planned-budget'] as const).map(kindLabel)).toEqual([
    '실적',
    '목표',
    '계획',
    '계획 예산',
  ]);
  expect([isShow('share'), isShow('sum')]).toEqual([true, false]);
});
