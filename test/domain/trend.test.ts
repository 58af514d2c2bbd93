import { describe, expect, test } from 'vitest';
import { formatChange } from '../../src/domain/change.ts';
import { findFigure } from '../../src/domain/figure-reference.ts';
import { trendOf } from '../../src/domain/trend.ts';
import { aFigure, aReport, aSection } from '../checks/a-report.ts';

const indicators = { seeds: { name: '씨앗', unit: '건', direction: 'more', definition: '센다' } } as const;
const year = (edition: string, value: number, more = {}) =>
  aSection({
    edition,
    figures: { seeds: aFigure({ value, unit: '건', period: edition, indicator: 'seeds', ...more }) },
  });

function trend(edition: string, ...sections: ReturnType<typeof year>[]) {
  const report = aReport({ indicators, sections });
  const figure = findFigure(report, edition, 'seeds');
  const found = figure && trendOf(report, figure);
  return found && [found.course.map((each) => each.year), found.change && formatChange(found.change)];
}

describe('the trend of a figure', () => {
  test('tells the change from the year right before', () => {
    expect(trend('2032', year('2031', 10), year('2032', 12), year('2033', 5))).toEqual([
      ['2031', '2032'],
      '2건(20.0%) 증가',
    ]);
  });

  test.each([
    ['over a gap', [year('2030', 10), year('2032', 12)]],
    ['from a plan to a result', [year('2031', 10, { kind: 'plan' }), year('2032', 12)]],
    ['to a provisional value', [year('2031', 10), year('2032', 12, { status: 'provisional' })]],
  ])('tells no change %s', (_, sections) => {
    expect(trend('2032', ...sections)?.[1]).toBeUndefined();
  });

  test.each([
    ['a figure without an indicator', [year('2032', 12, { indicator: undefined })]],
    ['a span of years', [year('2032', 12, { period: '2030~2032' })]],
  ])('is not there for %s', (_, sections) => {
    expect(trend('2032', ...sections)).toBeUndefined();
  });
});
