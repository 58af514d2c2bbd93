import { plainAmount } from '../../domain/amount.ts';
import { formatChange, type Change } from '../../domain/change.ts';
import { figureChange } from '../../domain/differences/figure-change.ts';
import type { HeadingPart } from '../../domain/differences/headings-between.ts';
import type { Between } from '../../domain/differences/things-between.ts';
import type { Chart, Figure, Table } from '../../domain/report.ts';
import { apartWords, changesWords as words } from './changes-words.ts';
import { differenceRows, fieldRows, type Years } from './difference-rows.ts';
import type { Item, Row } from './told.ts';
import { named, oneLine, type Telling, toldSource, toldValue } from './told-value.ts';

/** The fields of a figure that its first two lines tell; the others have a row each. */
const inHead = ['label', 'value', 'unit', 'about', 'period', 'kind', 'scope', 'status', 'source'];
const inRows = [
  'short',
  'also',
  'indicator',
  'target',
  'parts',
  'parts-differ',
  'including',
  'rivals',
  'restates',
  'note',
];

/** What became of a figure: one that is there all told, one that is gone in its first lines. */
export function tellFigure(telling: Telling, years: Years, between: Between<Figure>): Item {
  const { before, after } = between;
  const figure = (after ?? before) as Figure;
  const name = named(oneLine(figure.label), figure.id);
  if (before && after) return { name, rows: changedRows(telling, years, { ...between, before, after }) };
  const head = Object.fromEntries(
    inHead.map((field) => [field, toldValue(telling, figure.edition, field, figure[field as keyof Figure])]),
  );
  const about = [
    [
      amountOf(telling, figure),
      ...['period', 'kind', 'status', 'scope'].flatMap((field) => head[field] ?? []),
    ].join(' · '),
    toldSource(telling, figure.source),
  ];
  return after ? { name, about, rows: fieldRows(telling, years.after, after, inRows) } : { name, about };
}

function changedRows(
  telling: Telling,
  years: Years,
  { before, after, fields }: Between<Figure> & { before: Figure; after: Figure },
): Row[] {
  const { language } = telling;
  const [was, is] = [amountOf(telling, before), amountOf(telling, after)];
  const isOther = fields.some(({ field }) => field === 'value' || field === 'unit' || field === 'about');
  const amount: Row = isOther
    ? { name: words.value[language], before: [was], after: [is], remark: changeWords(telling, before, after) }
    : { name: words.value[language], is: [is], remark: words.unchanged[language] };
  const others = fields.filter(({ field }) => field !== 'value');
  return [amount, ...differenceRows(telling, years, others)];
}

/** How far a figure went, or why that is not told. */
function changeWords(telling: Telling, before: Figure, after: Figure): string {
  const { units } = telling.report.settings;
  const told = figureChange(before, after, units);
  return 'apart' in told ? apartWords[told.apart][telling.language] : wordsOfChange(telling, told.change);
}

/** `57명(6.7%) 증가`, `up 57명 (6.7%)`. */
export function wordsOfChange({ report, language }: Telling, change: Change): string {
  const extra = report.settings.units;
  return language === 'ko' ? formatChange(change, extra).replaceAll('\u00a0', ' ') : inEnglish(change, extra);
}

function inEnglish({ direction, absolute, relative }: Change, extra: readonly string[]): string {
  if (direction === 'same') return words.unchanged.en;
  const way = direction === 'rise' ? 'up' : 'down';
  const part = relative && (relative.unit === '배' ? ` (${relative.value} times)` : ` (${relative.value}%)`);
  return `${way} ${plainAmount(absolute, { extra })}${part ?? ''}`;
}

/** `17,640명` as the report says it, in any language. */
export function amountOf({ report }: Telling, figure: Figure): string {
  return plainAmount(figure, { extra: report.settings.units });
}

/** What became of a heading. */
export function tellHeading(
  telling: Telling,
  years: Years,
  { before, after, fields }: Between<HeadingPart>,
): Item {
  const { title, id } = (after ?? before) as HeadingPart;
  const name = `${oneLine(title)} [#${id}]`;
  return before && after ? { name, rows: differenceRows(telling, years, fields) } : { name };
}

/** What became of a chart or table: one that is there all told. */
export function tellDrawing(
  telling: Telling,
  years: Years,
  { before, after, fields }: Between<Chart> | Between<Table>,
): Item {
  const one = (after ?? before) as Chart | Table;
  const title = toldValue(telling, one.edition, 'title', one.title).join('');
  const name = named(title, one.id);
  if (!after) return { name };
  if (before) return { name, rows: differenceRows(telling, years, fields) };
  const all = ['type', 'figures', 'series', 'columns', 'rows', 'note'];
  return { name, rows: fieldRows(telling, years.after, after, all) };
}
