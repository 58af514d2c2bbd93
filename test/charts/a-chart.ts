import { chartModel, type ChartModel, type ChartModelOptions } from '../../src/charts/chart-model.ts';
import type { Chart, Figure } from '../../src/domain/report.ts';
import { aFigure } from '../domain/a-figure.ts';

/** A valid chart, of which a test names only what matters to it. */
export function aChart(given: Partial<Chart> = {}): Chart {
  return { id: 'a-chart', edition: '2021', section: 'a-section', title: '어떤 도표', type: 'bar', ...given };
}

/** Figures by id. A plain value stands for an actual number of 억 원, named after its id. */
export function theFigures(given: Record<string, string | Partial<Figure>>): Map<string, Figure> {
  return new Map(
    Object.entries(given).map(([id, figure]) => [
      id,
      aFigure({ id, label: id, unit: '억 원', ...(typeof figure === 'string' ? { value: figure } : figure) }),
    ]),
  );
}

/** The model of a chart of these figures; where the chart names none, of all of them. */
export function aModel(
  chart: Partial<Chart>,
  figures: Record<string, string | Partial<Figure>>,
  options?: ChartModelOptions,
): ChartModel {
  const ids = chart.series ? undefined : (chart.figures ?? Object.keys(figures));
  return chartModel(aChart({ ...chart, figures: ids }), theFigures(figures), options);
}
