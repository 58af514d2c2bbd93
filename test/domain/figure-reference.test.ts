import { expect, test } from 'vitest';
import {
  figureFinder,
  figureKey,
  figuresNamed,
  findFigure,
  formatFigureReference,
  keyOfReference,
  parseFigureReference,
  referenceFrom,
} from '../../src/domain/figure-reference.ts';
import { aFigure, aReport, aSection } from '../checks/a-report.ts';

const report = aReport({
  sections: [
    aSection({
      edition: '2031',
      figures: {
        visitors: aFigure({ value: 31, target: '2030/aim' }),
        aim: aFigure({ value: 32, kind: 'target' }),
      },
    }),
    aSection({
      edition: '2030',
      figures: {
        visitors: aFigure({ value: 29, target: 'aim' }),
        aim: aFigure({ value: 30, kind: 'target' }),
      },
    }),
  ],
});

test.each([
  ['visitors', { id: 'visitors' }],
  ['2030/visitors', { edition: '2030', id: 'visitors' }],
])('reads %s', (text, parts) => {
  expect(parseFigureReference(text)).toEqual(parts);
});

test.each([
  ['visitors', '31'],
  ['2031/visitors', '31'],
  ['2030/visitors', '29'],
  ['2029/visitors', undefined],
  ['2030/guests', undefined],
])('in the edition 2031 finds by %s the value %s', (reference, value) => {
  expect(findFigure(report, '2031', reference)?.value).toBe(value);
  expect(figureFinder(report, '2031')(reference)?.value).toBe(value);
});

test('names a figure so that it is found from anywhere', () => {
  const figure = findFigure(report, '2031', '2030/visitors');
  expect(figure && findFigure(report, '2031', figureKey(figure))).toBe(figure);
});

test.each([
  ['2031', 'visitors', '2031/visitors', 'visitors'],
  ['2031', '2031/visitors', '2031/visitors', 'visitors'],
  ['2031', '2030/visitors', '2030/visitors', '2030/visitors'],
])('what the edition %s names as %s is %s, shortest %s', (year, reference, key, shortest) => {
  const figure = findFigure(report, year, reference);
  expect(keyOfReference(year, reference)).toBe(key);
  expect(figure && formatFigureReference(year, figure)).toBe(shortest);
});

test.each([
  ['visitors', 'aim', 'aim'],
  ['visitors', '2029/aim', '2029/aim'],
  ['2030/visitors', 'aim', '2030/aim'],
  ['2030/visitors', '2029/aim', '2029/aim'],
])('what the figure %s names as %s is %s', (figure, named, reference) => {
  expect(referenceFrom(figure, named)).toBe(reference);
});

test('gathers what a chart names beside what its edition has', () => {
  const [edition] = report.editions;
  const named = edition && figuresNamed(report, edition, ['visitors', '2030/visitors', '2029/lost']);
  expect([...(named ?? [])].map(([reference, { value }]) => `${reference} ${value}`)).toEqual([
    'visitors 31',
    'aim 32',
    '2030/visitors 29',
  ]);
});
