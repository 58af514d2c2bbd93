import type { Cell } from '../domain/csv.ts';
import { formatDate, formatPeriod } from '../domain/period.ts';
import type { Edition, Report } from '../domain/report.ts';
import { plainWords } from '../domain/words.ts';
import type { Absolute } from '../permalinks/edition-data.ts';
import {
  errataOfThing,
  figuresIn,
  type Thing,
  thingAddress,
  thingNoun,
  thingTitle,
} from '../permalinks/thing.ts';
import { erratumAddress } from '../permalinks/errata.ts';
import { erratumKindLabel } from '../permalinks/erratum-kind-words.ts';
import { thingNotes } from './thing-notes.ts';

/** What one has to know of a thing, for who has nothing but its file: a head, then name and text a row. */
export function thingExplanation(
  report: Report,
  edition: Edition,
  thing: Thing,
  absolute: Absolute,
): Cell[][] {
  const { settings } = report;
  const figures = figuresIn(report, thing).map(({ figure }) => figure);
  const units = new Set(figures.map(({ unit }) => unit));
  const periods = new Set(figures.map(({ period }) => formatPeriod(period)));
  const errata = errataOfThing(report, edition, thing);
  return [
    ['항목', '내용'],
    [thingNoun(thing), thingTitle(report, thing)],
    ...definitionsOf(report, thing).map(({ name, definition }) => ['지표의 뜻', `${name}: ${definition}`]),
    ['단위', [...units].join(', ')],
    ['기간', [...periods].join(', ')],
    ...thingNotes(report, edition, thing).map((note) => ['주석', note]),
    ...sourcesOf(report, thing).map(({ publisher, title, date, url }) => [
      '출처',
      `${publisher}, ‘${title}’${date === undefined ? '' : ` (${formatDate(date, 'note')})`}, ${url}`,
    ]),
    ['보고서', settings.title],
    ['기관', settings.organisation.name],
    ...(settings.notice === undefined
      ? []
      : [['알림', plainWords(settings.notice, () => undefined, settings.units)]]),
    ['판', `${edition.year}년판`],
    ...(edition.data.published === undefined
      ? []
      : [['펴낸 날', formatDate(edition.data.published, 'note')]]),
    [
      '이용 조건',
      [settings.licence.name, settings.licence.url].filter((text) => text !== undefined).join(', '),
    ],
    ['주소', absolute(thingAddress(edition, thing))],
    ...(errata.length === 0
      ? [['정오', '펴낸 뒤에 고친 것이 없습니다.']]
      : errata.map((erratum) => [
          '정오',
          `${erratum.id} (${formatDate(erratum.date, 'note')}, ${erratumKindLabel(erratum.kind)}): ${erratum.reason} ${absolute(erratumAddress(erratum))}`,
        ])),
  ];
}

/** The indicators of which a thing has values, with what they mean. */
export function definitionsOf(
  report: Report,
  thing: Thing,
): { id: string; name: string; definition: string }[] {
  const ids = new Set(figuresIn(report, thing).flatMap(({ figure }) => figure.indicator ?? []));
  return [...ids].flatMap((id) => {
    const indicator = report.indicators.get(id);
    if (!indicator) return [];
    const definition = plainWords(indicator.definition, () => undefined, report.settings.units);
    return [{ id, name: indicator.name, definition }];
  });
}

function sourcesOf(report: Report, thing: Thing) {
  const ids = new Set(figuresIn(report, thing).map(({ figure }) => figure.source));
  return [...ids].flatMap((id) => report.sources.get(id) ?? []);
}
