import type { ChartHue } from '../charts/chart-model.ts';
import { findFigure } from '../domain/figure-reference.ts';
import {
  type Chart,
  type Edition,
  type Figure,
  findEdition,
  type Report,
  type Section,
  type Source,
  type Strategy,
  type Table,
} from '../domain/report.ts';

/*
 * What the pages look up in the report. The checks have run before any page is made, so a name that leads nowhere is
 * a fault of the program, and throws an error that says so.
 */

/** The edition on a year. */
export function getEdition(report: Report, year: string): Edition {
  return found(findEdition(report, year), 'edition', year);
}

/** A section by its slug. */
export function getSection(report: Report, year: string, slug: string): Section {
  return found(
    getEdition(report, year).sections.find((section) => section.slug === slug),
    'section',
    slug,
  );
}

/** The figure that a reference written in an edition names, in whichever section it stands. */
export function getFigure(report: Report, year: string, reference: string): Figure {
  return found(findFigure(report, year, reference), 'figure', reference);
}

/** A chart of an edition. */
export function getChart(report: Report, year: string, id: string): Chart {
  return found(getEdition(report, year).charts.get(id), 'chart', id);
}

/** A table of an edition. */
export function getTable(report: Report, year: string, id: string): Table {
  return found(getEdition(report, year).tables.get(id), 'table', id);
}

/** A source of the report. */
export function getSource(report: Report, id: string): Source {
  return found(report.sources.get(id), 'source', id);
}

/** A strategy of the report. */
export function getStrategy(report: Report, id: string): Strategy {
  return found(report.strategies.get(id), 'strategy', id);
}

/** The target that a figure answers, where it has one. */
export function targetOf(report: Report, figure: Figure): Figure | undefined {
  return figure.target === undefined ? undefined : getFigure(report, figure.edition, figure.target);
}

/** The colour of a section: that of its strategy, or the neutral one that results share. */
export function hueOf(report: Report, section: Section): ChartHue {
  return report.strategies.get(section.data.strategy ?? '')?.hue ?? 'neutral';
}

function found<Thing>(thing: Thing | undefined, noun: string, name: string): Thing {
  if (thing === undefined) throw new Error(`There is no ${noun} "${name}", and no check has found that.`);
  return thing;
}
