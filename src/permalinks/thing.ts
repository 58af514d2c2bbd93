import { courseOf } from '../domain/course.ts';
import type { Cell } from '../domain/csv.ts';
import type { Chart, Edition, Figure, Report, Table } from '../domain/report.ts';
import { findFigure, findTarget } from '../domain/figure-reference.ts';
import { plainWordsOf } from '../domain/words.ts';
import { chartAddress, figureAddress, sectionAddress } from './addresses.ts';
import { tableAnchor } from './anchors.ts';
import { type Absolute, dataColumns, figureCells } from './edition-data.ts';
import type { Erratum } from './errata.ts';
import { errataSeenAt } from './errata-seen-at.ts';
import { recordKindLabels } from './kind-label.ts';
import { shownIn } from './shown-in.ts';

/** What readers take with them as a picture or as data: a figure, a chart or a table of an edition. */
export type Thing =
  { kind: 'figure'; of: Figure } | { kind: 'chart'; of: Chart } | { kind: 'table'; of: Table };

/** What readers call such a thing. */
export const thingNoun = ({ kind }: Thing): string => recordKindLabels[kind];

/** The things of an edition, in reading order. */
export function thingsOf({ figures, charts, tables }: Edition): Thing[] {
  return [
    ...[...figures.values()].map((of): Thing => ({ kind: 'figure', of })),
    ...[...charts.values()].map((of): Thing => ({ kind: 'chart', of })),
    ...[...tables.values()].map((of): Thing => ({ kind: 'table', of })),
  ];
}

/** What it is called, without tags. */
export function thingTitle(report: Report, { kind, of }: Thing): string {
  return kind === 'figure' ? of.label : plainWordsOf(report, of.edition, of.title);
}

/** Its permalink: the page of a figure or chart, a table where its section shows it. */
export function thingAddress(edition: Edition, thing: Thing): string {
  if (thing.kind === 'figure') return figureAddress(thing.of);
  if (thing.kind === 'chart') return chartAddress(thing.of);
  const anchor = tableAnchor(thing.of.id);
  const home = shownIn(edition).get(anchor)?.slug ?? thing.of.section;
  return sectionAddress({ edition: edition.year, slug: home }, anchor);
}

/** A figure in its place in a thing. */
export interface PlacedFigure {
  /** One a column of `placeColumns`. */
  place: readonly [string, string];
  figure: Figure;
}

/** What the two parts of a place are called. */
export const placeColumns: Record<Thing['kind'], readonly [string, string]> = {
  figure: ['자리', '판'],
  chart: ['계열', '항목'],
  table: ['행', '열'],
};

/**
 * The figures of a thing, each in its place: of a chart series by series, targets last where it measures by them; of a table
 * row by row; of a figure itself, its target, and its course over the editions, oldest year first.
 */
export function figuresIn(report: Report, thing: Thing): PlacedFigure[] {
  if (thing.kind === 'figure') return courseWith(report, thing.of);
  const { edition } = thing.of;
  const at = (place: readonly [string, string], id: string | null): PlacedFigure[] => {
    const figure = id === null ? undefined : findFigure(report, edition, id);
    return figure ? [{ place, figure }] : [];
  };
  if (thing.kind === 'table') {
    const { rows, columns } = thing.of;
    return rows.flatMap(({ label, figures }) =>
      figures.flatMap((id, column) => at([label, columns[column] ?? ''], id)),
    );
  }
  const series = thing.of.series ?? [{ name: '', figures: thing.of.figures ?? [] }];
  const placed = series.flatMap(({ name, figures }) =>
    figures.flatMap((id) => at([name, ''], id)).map(named),
  );
  const targets =
    thing.of.type === 'progress' ? placed.flatMap(({ figure }) => targetOf(report, figure)) : [];
  return [...placed, ...targets];
}

function named({ place: [series], figure }: PlacedFigure): PlacedFigure {
  return { place: [series, figure.short ?? figure.label], figure };
}

function targetOf(report: Report, figure: Figure): PlacedFigure[] {
  const target = findTarget(report, figure);
  return target ? [{ place: ['목표', figure.short ?? figure.label], figure: target }] : [];
}

function courseWith(report: Report, figure: Figure): PlacedFigure[] {
  const target = findTarget(report, figure);
  const course = figure.indicator === undefined ? [] : courseOf(report, figure.indicator);
  const placed: [string, Figure][] = [
    ['이 수치', figure],
    ...(target ? [['목표', target] as [string, Figure]] : []),
    ...course
      .filter((each) => each.figure !== figure)
      .map((each): [string, Figure] => ['해마다의 값', each.figure]),
  ];
  return placed.map(([name, each]) => ({ place: [name, `${each.edition}년판`], figure: each }));
}

/**
 * The figures of a thing as a table for programs: a head, then a value a row, in its own unit and with all that one must know of it.
 * Two columns for its place stand before those of the file of all figures of an edition.
 */
export function thingRows(report: Report, thing: Thing, absolute: Absolute): Cell[][] {
  return [
    [...placeColumns[thing.kind], ...dataColumns],
    ...figuresIn(report, thing).map(({ place, figure }) => [
      ...place,
      ...figureCells(report, figure, absolute),
    ]),
  ];
}

/** The errata that changed a thing or what it tells, newest first. */
export function errataOfThing(report: Report, edition: Edition, thing: Thing): Erratum[] {
  return errataSeenAt(report, edition, thingAddress(edition, thing)).toReversed();
}
