import { amountParts, formatAmount } from '../domain/amount.ts';
import { findTarget } from '../domain/figure-reference.ts';
import { kindLabel, shownAmount } from '../domain/figure.ts';
import { statusLabel } from '../domain/figure-status.ts';
import { formatPeriod } from '../domain/period.ts';
import type { Edition, Figure, Report } from '../domain/report.ts';
import { citedSource } from '../domain/source-label.ts';
import type { Absolute } from '../permalinks/edition-data.ts';
import { figuresIn, type Thing, thingAddress, thingTitle } from '../permalinks/thing.ts';
import { chartInReport } from './chart-in-report.ts';
import type { ChartHue } from './chart-model.ts';
import { chartSubtitle } from './chart-notes.ts';
import { courseWith } from './course-chart.ts';
import type { Picture } from './picture.ts';
import { kindsInTable, tableInReport } from './table-in-report.ts';
import { thingNotes } from './thing-notes.ts';

/** A thing as a picture that tells, wherever it is put, what it shows, where that comes from, and where it is to be found. */
export function pictureOfThing(report: Report, edition: Edition, thing: Thing, absolute: Absolute): Picture {
  const { title, organisation, licence } = report.settings;
  const institution = title.includes(organisation.name) ? [] : [organisation.name];
  const subtitle = subtitleOf(report, thing);
  return {
    title: thingTitle(report, thing),
    ...(subtitle && { subtitle }),
    body: bodyOf(report, thing),
    notes: thingNotes(report, edition, thing),
    source: sourcesIn(report, thing).join(' · '),
    origin: [...institution, `『${title}』 ${edition.year}년판`, licence.name].join(' · '),
    address: absolute(thingAddress(edition, thing)),
  };
}

/** The labels of the sources of all that a thing shows, each once. */
export function sourcesIn(report: Report, thing: Thing): string[] {
  const ids = new Set(figuresIn(report, thing).map(({ figure }) => figure.source));
  return [...ids].flatMap((id) => {
    const source = report.sources.get(id);
    return source ? [citedSource(source, report.sources)] : [];
  });
}

/** The colour of a thing: that of the strategy of its section. */
export function hueOfThing(report: Report, edition: Edition, { of }: Thing): ChartHue {
  const section = edition.sections.find(({ slug }) => slug === of.section);
  return report.strategies.get(section?.data.strategy ?? '')?.hue ?? 'neutral';
}

/** `2031년 · 실적(잠정)`, and whose figure it is when it is not the institution's own. */
export function figureCircumstances({ settings }: Report, { period, kind, status, scope }: Figure): string {
  const whose = settings.scopes[scope];
  return [
    formatPeriod(period),
    kindLabel(kind) + (status ? `(${statusLabel(status)})` : ''),
    ...(whose?.own ? [] : [whose?.label ?? scope]),
  ].join(' · ');
}

/** `목표 846명의 106.7%`; undefined without a target. */
export function figureAnswer(report: Report, figure: Figure): string | undefined {
  const extra = report.settings.units;
  const target = findTarget(report, figure);
  if (!target) return undefined;
  const share = shownAmount(figure, target, 'share', extra);
  const words = `목표 ${formatAmount(target, { extra })}`;
  return share ? `${words}의 ${formatAmount(share)}` : words;
}

function subtitleOf(report: Report, thing: Thing): string {
  if (thing.kind === 'chart') return chartSubtitle(chartInReport(report, thing.of).model);
  return thing.kind === 'table' ? kindsInTable(report, thing.of) : '';
}

function bodyOf(report: Report, thing: Thing): Picture['body'] {
  if (thing.kind === 'chart') return chartInReport(report, thing.of).model;
  if (thing.kind === 'table') return tableInReport(report, thing.of);
  const figure = thing.of;
  const answer = figureAnswer(report, figure);
  const course = courseWith(report, figure);
  return {
    type: 'figure',
    amount: amountParts(figure, { extra: report.settings.units }),
    circumstances: figureCircumstances(report, figure),
    ...(answer !== undefined && { answer }),
    ...(course && { course }),
  };
}
