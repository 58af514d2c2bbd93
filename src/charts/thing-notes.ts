import { formatAmount } from '../domain/amount.ts';
import { formatDate, formatPeriod } from '../domain/period.ts';
import type { Edition, Figure, Report } from '../domain/report.ts';
import { citedSource } from '../domain/source-label.ts';
import { tableRemarks } from '../domain/table-remarks.ts';
import { rivalsLabel, untoldRivals } from '../domain/untold-rivals.ts';
import { plainWordsOf } from '../domain/words.ts';
import { errataOfThing, figuresIn, type Thing } from '../permalinks/thing.ts';
import { chartInReport } from './chart-in-report.ts';
import { chartNotes } from './chart-notes.ts';
import { courseWith } from './course-chart.ts';

/**
 * What readers have to know to read a thing rightly, in plain words, the same that stands under it on its page: signs, odd totals,
 * what its author says, what others say, errata since it was published.
 */
export function thingNotes(report: Report, edition: Edition, thing: Thing): string[] {
  const errata = errataOfThing(report, edition, thing).map(
    ({ id, date }) => `정오 ${id}에 따라 ${formatDate(date, 'note')} 고쳤습니다.`,
  );
  const words = [...signsOf(report, thing), ...(thing.of.note === undefined ? [] : [thing.of.note])];
  return [...words.map((text) => plainWordsOf(report, edition.year, text)), ...errata];
}

function signsOf(report: Report, thing: Thing): string[] {
  if (thing.kind === 'chart') return chartNotes(chartInReport(report, thing.of).model);
  if (thing.kind === 'table') {
    const figures = figuresIn(report, thing).map(({ figure }) => figure);
    return tableRemarks(figures, report.settings.units);
  }
  const figure = thing.of;
  const course = courseWith(report, figure);
  const signs = [
    ...(figure.value.startsWith('-') ? ['△는 음수를 뜻한다.'] : []),
    ...(figure['parts-differ'] === undefined ? [] : [figure['parts-differ']]),
    ...rivalWords(report, figure),
    ...(course ? chartNotes(course) : []),
  ];
  return [...new Set(signs)];
}

function rivalWords(report: Report, figure: Figure): string[] {
  const rivals = untoldRivals(report, figure);
  const told = rivals.map(({ value, period, source: id }) => {
    const source = report.sources.get(id);
    const details = [
      ...(period === undefined ? [] : [formatPeriod(period)]),
      ...(source ? [citedSource(source, report.sources)] : []),
    ];
    const amount = formatAmount({ value, unit: figure.unit }, { extra: report.settings.units });
    return `${amount}, ${details.join(', ')}`;
  });
  return told.length > 0 ? [`${rivalsLabel(figure, rivals)}: ${told.join('; ')}`] : [];
}
