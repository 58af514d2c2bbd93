import { expect, test } from 'vitest';
import { sparkLine } from '../../src/charts/spark-line.ts';
import { aFigure } from '../domain/a-figure.ts';

const lineOf = (values: Record<string, string>) =>
  sparkLine(
    Object.entries(values).map(([year, value]) => ({ year, figure: aFigure({ value }), others: [] })),
  );

test('joins the values of years that follow each other, from zero up', () => {
  expect(lineOf({ 2031: '0', 2032: '10', 2033: '5' })).toEqual({
    path: 'M3.0 17.0L36.0 3.0L69.0 10.0',
    points: [
      { x: '3.0', y: '17.0' },
      { x: '36.0', y: '3.0' },
      { x: '69.0', y: '10.0' },
    ],
  });
});

test('breaks the line where a year has no value', () => {
  expect(lineOf({ 2031: '5', 2032: '10', 2034: '5' })?.path.replaceAll(/[^ML]/g, '')).toBe('MLM');
});

test.each([
  ['is none', {}],
  ['is one', { 2031: '5' }],
  ['are several, all years apart', { 2031: '5', 2033: '7', 2035: '9' }],
])('draws nothing where there %s', (_, values) => {
  expect(lineOf(values)).toBeUndefined();
});
