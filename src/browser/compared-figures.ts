import { comparisonCharts } from '../charts/comparison-charts.ts';
import type { Comparison } from '../domain/comparison.ts';
import { drawnFigure } from './drawn-figure.ts';

/** The charts of a comparison, as figures of the page that draw themselves. */
export function comparedFigures(comparison: Comparison): HTMLElement[] {
  return comparisonCharts(comparison).map(drawnFigure);
}
