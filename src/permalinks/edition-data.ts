import { kindLabel } from '../domain/figure.ts';
import type { Cell } from '../domain/csv.ts';
import { statusLabel } from '../domain/figure-status.ts';
import { formatPeriod } from '../domain/period.ts';
import type { Edition, Figure, Report } from '../domain/report.ts';
import { figureAddress, sectionAddress } from './addresses.ts';
import { type Erratum, errataAt, errataOf, erratumAddress } from './errata.ts';

/** Makes an address of the site, from its root, absolute. */
export type Absolute = (address: string) => string;

/** The columns of the table of all figures of an edition, in order. */
export const dataColumns = [
  'id',
  '이름',
  '값',
  '단위',
  '어림값',
  '기간',
  '구분',
  '상태',
  '누구의 수치',
  '목표',
  '출처',
  '출처 주소',
  '주석',
  '절',
  '정오',
  '주소',
] as const;

/** All figures of an edition as a table for programs: a head, then a row a figure, in reading order. */
export function editionTable(report: Report, { figures }: Edition, absolute: Absolute): Cell[][] {
  return [[...dataColumns], ...[...figures.values()].map((figure) => figureCells(report, figure, absolute))];
}

/** One figure as a row of such a table. */
export function figureCells(report: Report, figure: Figure, absolute: Absolute): Cell[] {
  const datum = figureData(report, figure, absolute);
  return [
    datum.id,
    datum.label,
    { number: datum.value },
    datum.unit,
    datum.about ? '약' : null,
    formatPeriod(datum.period),
    kindLabel(figure.kind),
    figure.status ? statusLabel(figure.status) : null,
    datum.scope,
    datum.target ?? null,
    `${datum.source.publisher}, ${datum.source.title}${datum.source.date ? ` (${datum.source.date})` : ''}`,
    datum.source.url,
    datum.note ?? null,
    absolute(sectionAddress({ edition: figure.edition, slug: figure.section })),
    datum.errata.join(', ') || null,
    datum.address,
  ];
}

/** An edition with all its figures and errata as data for programs. `sealed` is the SHA-256 of its seal file. */
export function editionData(
  report: Report,
  edition: Edition,
  absolute: Absolute,
  sealed: string | undefined,
) {
  const { year, data, figures } = edition;
  const { title, organisation, licence } = report.settings;
  return {
    edition: year,
    title: `${title} ${year}년판`,
    publisher: organisation.name,
    licence: { name: licence.name, ...(licence.url && { url: licence.url }) },
    address: absolute(`/${year}/`),
    published: data.published,
    ...(sealed !== undefined && { seal: { address: absolute(`/${year}/seal.tsv`), sha256: sealed } }),
    figures: [...figures.values()].map((figure) => figureData(report, figure, absolute)),
    errata: errataOf(report)
      .filter((erratum) => erratum.edition === year)
      .map((erratum) => erratumData(erratum, absolute)),
  };
}

/** One erratum as data. */
export function erratumData({ id, date, kind, reason, approved, changes }: Erratum, absolute: Absolute) {
  return {
    id,
    date,
    kind,
    reason,
    approved,
    address: absolute(erratumAddress({ id })),
    changes: changes.map(({ address, before, after }) => ({
      address: absolute(address),
      before: before ?? null,
      after: after ?? null,
    })),
  };
}

/** One figure as data. Its value is exact decimal text in its unit. */
export function figureData(report: Report, figure: Figure, absolute: Absolute) {
  const { id, edition, section, label, value, unit, about, period, kind, status, scope, target, note } =
    figure;
  const source = report.sources.get(figure.source);
  return {
    id,
    address: absolute(figureAddress(figure)),
    section,
    label,
    value,
    unit,
    about,
    period,
    kind,
    ...(status && { status }),
    scope: report.settings.scopes[scope]?.label ?? scope,
    ...(target !== undefined && { target }),
    source: {
      id: figure.source,
      publisher: source?.publisher ?? '',
      title: source?.title ?? '',
      ...(source?.date !== undefined && { date: source.date }),
      url: source?.url ?? '',
    },
    ...(note !== undefined && { note }),
    errata: errataAt(report, edition, figureAddress(figure)).map((erratum) => erratum.id),
  };
}
