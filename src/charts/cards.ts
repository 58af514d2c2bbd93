import { amountParts } from '../domain/amount.ts';
import { findFigure } from '../domain/figure-reference.ts';
import { newestEdition } from '../domain/newest.ts';
import { formatDate } from '../domain/period.ts';
import type { Edition, Report, Section } from '../domain/report.ts';
import { sectionName } from '../domain/section-name.ts';
import { plainWords, plainWordsOf } from '../domain/words.ts';
import { figuresIn, type Thing, thingTitle } from '../permalinks/thing.ts';
import type { ChartHue, ChartModel } from './chart-model.ts';
import { chartSubtitle } from './chart-notes.ts';
import { chartInReport } from './chart-in-report.ts';
import type { Card } from './paint-card.ts';
import { figureAnswer, figureCircumstances, hueOfThing } from './picture-of-thing.ts';

/** A card with the hue that it is painted in. */
export interface ColouredCard extends Card {
  hue: ChartHue;
}

/** The card of the whole report: of every page that has none of its own. */
export function reportCard(report: Report): ColouredCard {
  const { title, description, organisation } = report.settings;
  const newest = newestEdition(report);
  return {
    hue: 'neutral',
    over: organisation.name,
    title,
    label: plainWords(description, () => undefined),
    foot: newest ? `${newest.year}년판까지 ${report.editions.length}개 판` : organisation.name,
  };
}

/** The card of an edition: its year, and what the year was. */
export function coverCard(report: Report, { year, data }: Edition): ColouredCard {
  const { title, organisation } = report.settings;
  return {
    hue: 'neutral',
    over: [...(title.includes(organisation.name) ? [] : [organisation.name]), title].join(' · '),
    title: plainWordsOf(report, year, data.headline),
    amount: [{ kind: 'digits', text: year }],
    isAmountFirst: true,
    foot: [
      `${year}년판`,
      ...(data.published === undefined ? [] : [`${formatDate(data.published, 'note')} 펴냄`]),
    ].join(' · '),
  };
}

/** The card of a section: its title, and the first of its key figures. */
export function sectionCard(report: Report, section: Section): ColouredCard {
  const { edition, data } = section;
  const [first] = data['key-figures'];
  const figure = first === undefined ? undefined : findFigure(report, edition, first);
  return {
    hue: report.strategies.get(data.strategy ?? '')?.hue ?? 'neutral',
    over: overOf(report, edition),
    title: data.title,
    ...(figure
      ? {
          label: figure.label,
          amount: amountParts(figure, { extra: report.settings.units }),
          circumstances: figureCircumstances(report, figure),
        }
      : { label: plainWordsOf(report, edition, data.summary) }),
    foot: footOf(report, edition, figure ? [{ kind: 'figure', of: figure }] : []),
  };
}

/** The card of a figure, a chart or a table. */
export function thingCard(report: Report, edition: Edition, thing: Thing): ColouredCard {
  const section = edition.sections.find(({ slug }) => slug === thing.of.section);
  const answer = thing.kind === 'figure' ? figureAnswer(report, thing.of) : undefined;
  return {
    hue: hueOfThing(report, edition, thing),
    over: overOf(report, edition.year, section),
    title: thingTitle(report, thing),
    ...(thing.kind === 'figure' && {
      amount: amountParts(thing.of, { extra: report.settings.units }),
      circumstances: [figureCircumstances(report, thing.of), ...(answer === undefined ? [] : [answer])].join(
        ' · ',
      ),
    }),
    ...(thing.kind === 'chart' && chartOn(chartInReport(report, thing.of).model)),
    foot: footOf(report, edition.year, [thing]),
  };
}

function chartOn(chart: ChartModel): Pick<Card, 'chart' | 'label'> {
  const label = chartSubtitle(chart);
  return { chart, ...(label !== '' && { label }) };
}

/** What a card says to who does not see it. */
export function cardWords({ over, title, label, amount, circumstances, foot }: Card): string {
  const value = amount?.map(({ text }) => text).join('');
  return [over, title, label, value, circumstances, foot]
    .filter((text) => text !== undefined)
    .join('. ')
    .replaceAll('\u00a0', ' ');
}

function overOf({ settings }: Report, year: string, section?: Section): string {
  return [settings.organisation.name, `${year}년판`, ...(section ? [sectionName(section)] : [])].join(' · ');
}

/** The report and the first of the sources, without their titles: a card is small. What does not fit is cut from the end. */
function footOf(report: Report, year: string, things: readonly Thing[]): string {
  const ids = new Set(
    things.flatMap((thing) =>
      figuresIn(report, thing)
        .slice(0, thing.kind === 'figure' ? 1 : undefined)
        .map(({ figure }) => figure.source),
    ),
  );
  const [first] = [...ids].flatMap((id) => report.sources.get(id) ?? []);
  const date = first?.date === undefined ? '' : `(${formatDate(first.date, 'note')})`;
  const others = ids.size > 1 ? ` 등 ${ids.size}곳` : '';
  const source = first ? [`자료: ${first.publisher}${date}${others}`] : [];
  return [`『${report.settings.title}』 ${year}년판`, ...source].join(' · ');
}
