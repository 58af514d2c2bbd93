import { plainAmount } from '../domain/amount.ts';
import { chartDescription } from '../charts/chart-description.ts';
import { chartInReport } from '../charts/chart-in-report.ts';
import { kindLabel } from '../domain/figure.ts';
import { figureName } from '../domain/figure-name.ts';
import { formatPeriod, parsePeriod } from '../domain/period.ts';
import type { Chart, Edition, Figure, Report } from '../domain/report.ts';
import { sourceLabel } from '../domain/source-label.ts';
import { chartAddress, figureAddress, figureListAddress } from '../permalinks/addresses.ts';
import type { Absolute } from '../permalinks/edition-data.ts';
import { type Erratum, errataOfEdition, errataOfFigure, lastEdited } from '../permalinks/errata.ts';
import { errataOfThing } from '../permalinks/thing.ts';
import {
  commonFacts,
  dataDownload,
  describedWithin,
  editionDistribution,
  type Facts,
} from './dataset-facts.ts';
import { figureRow } from './figure-row.ts';
import { getSource } from './get-from-report.ts';
import { editionTitle } from './imprint.ts';

/** What search engines show of a figure: `2031년 새 일자리 903명(실적, 센터). 목표 846명의 106.7%. 자료: 예시 신문(2032. 1. 3.).` */
export function figureDescription(report: Report, figure: Figure): string {
  const { words, scope, target } = figureRow(report, figure);
  const source = sourceLabel(getSource(report, figure.source), report.sources);
  const reached = target && `목표 ${target.words}${target.share ? `의 ${target.share.words}` : ''}.`;
  return [
    `${formatPeriod(figure.period)} ${figure.label} ${words}(${kindLabel(figure.kind)}, ${scope}).`,
    ...(reached ? [reached] : []),
    `자료: ${source}.`,
  ]
    .join(' ')
    .replaceAll('\u00a0', ' ');
}

/** All figures of an edition as search engines know such things: a Dataset (schema.org). */
export function figuresDataset(report: Report, edition: Edition, absolute: Absolute): Facts {
  const { year, data } = edition;
  const errata = errataOfEdition(report, edition);
  return {
    '@type': 'Dataset',
    ...commonFacts(report, absolute),
    name: `${editionTitle(report, year)} 수치`,
    description: describedWithin(
      report,
      year,
      `${year}년판에 나오는 모든 수치와 그 값, 기간, 구분, 출처입니다.`,
    ),
    url: absolute(figureListAddress(year)),
    identifier: absolute(figureListAddress(year)),
    temporalCoverage: year,
    version: `${year}.${errata.length}`,
    datePublished: data.published,
    dateModified: lastEdited(data.updated, errata),
    distribution: editionDistribution(report, year, absolute),
  };
}

/** One figure as a Dataset with one variable, part of that of its edition. */
export function figureDataset(report: Report, edition: Edition, figure: Figure, absolute: Absolute): Facts {
  return {
    ...partOfEdition(report, edition, figureAddress(figure), errataOfFigure(report, figure), absolute),
    name: `${figureName(report, figure)}, ${formatPeriod(figure.period)} ${kindLabel(figure.kind)}`,
    description: describedWithin(report, edition.year, figureDescription(report, figure)),
    temporalCoverage: coverageOf([figure]),
    variableMeasured: {
      ...variableOf(figure),
      description: plainAmount(figure, { extra: report.settings.units }),
    },
    isBasedOn: getSource(report, figure.source).url,
  };
}

/** A chart as a Dataset of the figures in it, part of that of its edition. */
export function chartDataset(report: Report, edition: Edition, chart: Chart, absolute: Absolute): Facts {
  const { model, figures } = chartInReport(report, chart);
  const errata = errataOfThing(report, edition, { kind: 'chart', of: chart });
  return {
    ...partOfEdition(report, edition, chartAddress(chart), errata, absolute),
    name: model.title,
    description: describedWithin(report, edition.year, `${model.title}. ${chartDescription(model)}`),
    temporalCoverage: coverageOf(figures),
    variableMeasured: figures.map(variableOf),
    isBasedOn: [...new Set(figures.map(({ source }) => getSource(report, source).url))],
  };
}

/** What a Dataset says that is a part of that of its edition and has files beside its page. */
function partOfEdition(
  report: Report,
  edition: Edition,
  page: string,
  errata: readonly Erratum[],
  absolute: Absolute,
): Facts {
  const { name, url, datePublished } = figuresDataset(report, edition, absolute);
  const file = (type: string) => absolute(page.replace(/\/$/, `.${type}`));
  return {
    '@type': 'Dataset',
    ...commonFacts(report, absolute),
    url: absolute(page),
    identifier: absolute(page),
    version: `${edition.year}.${errata.length}`,
    datePublished,
    dateModified: lastEdited(edition.data.updated, errata),
    distribution: [
      dataDownload('CSV', 'text/csv', file('csv')),
      dataDownload('JSON', 'application/json', file('json')),
    ],
    isPartOf: { '@type': 'Dataset', name, url },
  };
}

/** A figure as a measured variable. */
export function variableOf({ label, value, unit }: Figure): Facts {
  return { '@type': 'PropertyValue', name: label, value: Number(value), unitText: unit };
}

/** From the beginning of the first period to the end of the last. */
function coverageOf(figures: readonly Figure[]): string | undefined {
  const periods = figures.flatMap(({ period }) => parsePeriod(period) ?? []);
  const ends = periods.map(({ end }) => end).sort();
  const starts = periods.map(({ start, end }) => start ?? end).sort();
  const [from, to] = [starts[0], ends.at(-1)];
  return from === to || from === undefined ? to : `${from}/${to}`;
}
