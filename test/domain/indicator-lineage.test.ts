import { expect, test } from 'vitest';
import { continuedIndicators, indicatorsAfter } from '../../src/domain/indicator-lineage.ts';
import type { Indicator } from '../../src/domain/report.ts';
import { aReport } from '../checks/a-report.ts';

const indicator = (name: string, continues?: string[]) =>
  ({ name, unit: '건', direction: 'more', definition: '센다', continues }) as const;
const report = aReport({
  indicators: {
    seeds: indicator('씨앗', ['grains', 'unknown']),
    grains: indicator('낟알'),
    sprouts: indicator('싹', ['seeds']),
  },
});
const names = (indicators: Indicator[]) => indicators.map(({ name }) => name);

test('leads from an indicator to those whose meaning changed into its own, and on to those that it changed into', () => {
  const seeds = report.indicators.get('seeds') as Indicator;
  expect(names(continuedIndicators(report, seeds))).toEqual(['낟알']);
  expect(names(indicatorsAfter(report, seeds))).toEqual(['싹']);
});
