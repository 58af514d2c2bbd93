import { figureFinder, figuresNamed, findTarget } from '../domain/figure-reference.ts';
import { type Chart, type Edition, type Figure, findEdition, type Report } from '../domain/report.ts';
import { chartAddress } from '../permalinks/addresses.ts';
import { figuresAt } from '../permalinks/figures-at.ts';
import { type ChartHue, type ChartModel, chartModel } from './chart-model.ts';

/** A chart of the report with all that it shows. */
export interface ChartInReport {
  model: ChartModel;
  /** The figures that it shows, in the order in which its author named them. */
  figures: Figure[];
}

/** What a chart of an edition shows. The checks have found its figures, section and edition. */
export function chartInReport(report: Report, chart: Chart): ChartInReport {
  const edition = findEdition(report, chart.edition) as Edition;
  const { strategy = '' } = edition.sections.find(({ slug }) => slug === chart.section)?.data ?? {};
  const hue: ChartHue = report.strategies.get(strategy)?.hue ?? 'neutral';
  const named = chart.figures ?? chart.series?.flatMap((series) => series.figures) ?? [];
  const model = chartModel(chart, figuresNamed(report, edition, named), {
    hue,
    extraUnits: report.settings.units,
    target: (figure) => findTarget(report, figure),
    find: figureFinder(report, chart.edition),
  });
  return { model, figures: figuresAt(report, edition, chartAddress(chart)) };
}
