import { plainAmount } from '../domain/amount.ts';
import { kindLabel } from '../domain/figure.ts';
import { figureName } from '../domain/figure-name.ts';
import { formatPeriod, parsePeriod } from '../domain/period.ts';
import type { Edition, Figure, Report } from '../domain/report.ts';
import { sourceLabel } from '../domain/source-label.ts';
import { figureAddress, figureListAddress } from '../permalinks/addresses.ts';
import type { Absolute } from '../permalinks/edition-data.ts';
import { figureRow } from './figure-row.ts';
import { getSource } from './get-from-report.ts';

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
export function figuresDataset(
  { settings }: Report,
  { year, data }: Edition,
  absolute: Absolute,
): Record<string, unknown> {
  return {
    '@type': 'Dataset',
    name: `${settings.title} ${year}년판 수치`,
    description: `${settings.title} ${year}년판에 나오는 모든 수치와 그 값, 기간, 구분, 출처`,
    inLanguage: 'ko',
    url: absolute(figureListAddress(year)),
    temporalCoverage: year,
    datePublished: data.published,
    dateModified: data.updated,
    creator: { '@type': 'Organization', name: settings.organisation.name, url: settings.organisation.url },
    license: settings.licence.url,
  };
}

/** One figure as a Dataset with one variable, part of that of its edition. */
export function figureDataset(
  report: Report,
  edition: Edition,
  figure: Figure,
  absolute: Absolute,
): Record<string, unknown> {
  const { start, end } = parsePeriod(figure.period) ?? {};
  const source = getSource(report, figure.source);
  const { name, url, ...whole } = figuresDataset(report, edition, absolute);
  return {
    ...whole,
    name: `${figureName(report, figure)}, ${formatPeriod(figure.period)} ${kindLabel(figure.kind)}`,
    description: figureDescription(report, figure),
    url: absolute(figureAddress(figure)),
    temporalCoverage: start === undefined ? end : `${start}/${end}`,
    variableMeasured: {
      '@type': 'PropertyValue',
      name: figure.label,
      value: Number(figure.value),
      unitText: figure.unit,
      description: plainAmount(figure, { extra: report.settings.units }),
    },
    isBasedOn: source.url,
    isPartOf: { '@type': 'Dataset', name, url },
  };
}
