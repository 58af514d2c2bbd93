import type { ChartHue } from '../charts/chart-model.ts';
import type { Chart, Edition, Figure, Report, Section, Source, Table } from '../domain/report.ts';

/**
 * What the pages look up in the report. The checks have run before any page is made, so a name that leads nowhere is
 * a fault of the program, and says so.
 */
export function findEdition(report: Report, year: string): Edition {
  return found(
    report.editions.find((edition) => edition.year === year),
    'edition',
    year,
  );
}

export function findSection(report: Report, year: string, slug: string): Section {
  return found(
    findEdition(report, year).sections.find((section) => section.slug === slug),
    'section',
    slug,
  );
}

export function findFigure(report: Report, year: string, id: string): Figure {
  return found(findEdition(report, year).figures.get(id), 'figure', id);
}

export function findChart(report: Report, year: string, id: string): Chart {
  return found(findEdition(report, year).charts.get(id), 'chart', id);
}

export function findTable(report: Report, year: string, id: string): Table {
  return found(findEdition(report, year).tables.get(id), 'table', id);
}

export function findSource(report: Report, id: string): Source {
  return found(report.sources.get(id), 'source', id);
}

/** The target that a figure answers, where it has one. */
export function targetOf(report: Report, figure: Figure): Figure | undefined {
  return figure.target === undefined ? undefined : findFigure(report, figure.edition, figure.target);
}

/** The colour of a section: that of its strategy, or the neutral one that results share. */
export function hueOf(report: Report, section: Section): ChartHue {
  return report.strategies.get(section.data.strategy ?? '')?.hue ?? 'neutral';
}

function found<Thing>(thing: Thing | undefined, noun: string, name: string): Thing {
  if (thing === undefined) throw new Error(`There is no ${noun} "${name}", and no check has found that.`);
  return thing;
}
