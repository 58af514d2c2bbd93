import { describe, expect, test } from 'vitest';
import { chartDescription } from '../../src/charts/chart-description.ts';
import type { ChartModel } from '../../src/charts/chart-model.ts';
import { chartNotes } from '../../src/charts/chart-notes.ts';
import { chartTable } from '../../src/charts/chart-table.ts';
import { courseChart } from '../../src/charts/course-chart.ts';
import { aFigure, aReport, aSection } from '../checks/a-report.ts';

type Given = Parameters<typeof aFigure>[0];

/** The chart of an indicator whose value each year is given. */
function chartOf(values: Record<string, string | Given>): ChartModel | undefined {
  const report = aReport({
    indicators: { jobs: { name: '일자리', unit: '명', direction: 'more', definition: '센다' } },
    sections: Object.entries(values).map(([edition, given]) => {
      const data = typeof given === 'string' ? { value: given } : given;
      const figure = aFigure({ label: '일자리', indicator: 'jobs', period: edition, ...data });
      return aSection({ edition, figures: { jobs: figure } });
    }),
  });
  return courseChart(report, 'jobs');
}

const stops = (model?: ChartModel) =>
  model?.categories.map((name, index) => `${name} ${model.series[0]?.points[index]?.words ?? '-'}`);

describe('the course of an indicator', () => {
  test('is drawn from two values on', () => {
    expect(chartOf({ 2031: '10' })).toBeUndefined();
    expect(chartOf({ 2031: '10', 2032: '12' })?.type).toBe('bar');
    expect(chartOf({ 2031: '10', 2032: '12', 2033: '15' })?.type).toBe('line');
  });

  test('tells in its title what became of the first value', () => {
    expect(chartOf({ 2031: '10', 2032: '12', 2033: '15' })?.title).toBe(
      '일자리, 2031~2033년: 5명(50.0%) 증가',
    );
  });

  test('claims no change towards a value that is only planned', () => {
    const model = chartOf({ 2031: '10', 2032: { value: '20', kind: 'plan' } });
    expect(model?.title).toBe('일자리, 2031~2032년');
    expect(model?.series[0]?.points[1]?.mark).toBe('계획');
  });

  test('keeps a year without a value as a gap, in the table and in words too', () => {
    const model = chartOf({ 2031: '10', 2032: '12', 2034: '15' });
    expect(stops(model)).toEqual(['2031년 10명', '2032년 12명', '2033년 -', '2034년 15명']);
    expect(model?.type).toBe('line');
    expect(model && chartTable(model).rows.map(({ label, cells }) => [label, cells[0]?.text])).toEqual([
      ['2031년', '10'],
      ['2032년', '12'],
      ['2033년', undefined],
      ['2034년', '15'],
    ]);
    expect(model && chartNotes(model)).toEqual(['2033년의 값은 없다.']);
    expect(model && chartDescription(model)).toMatchInlineSnapshot(
      `"꺾은선 도표. 3개 시점의 값을 보인다(단위: 명). 가장 큰 값은 2034년 15명, 가장 작은 값은 2031년 10명이다. 2031년 10명에서 2034년 15명으로 증가했다."`,
    );
  });

  test('does not join two values that are years apart', () => {
    const model = chartOf({ 2031: '10', 2033: '12' });
    expect(model?.type).toBe('line');
    expect(stops(model)).toEqual(['2031년 10명', '2032년 -', '2033년 12명']);
  });

  test('tells the time of a value that is not of the whole year', () => {
    const model = chartOf({ 2031: '10', 2032: { value: '12', period: '2032-08 기준' } });
    expect(model?.series[0]?.points.map((point) => point?.period)).toEqual([undefined, '2032년 8월 기준']);
  });
});
