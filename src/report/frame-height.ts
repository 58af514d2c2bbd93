import { chartConfig } from '../charts/chart-config.ts';
import { chartInReport } from '../charts/chart-in-report.ts';
import { type ChartWidth, chartColours, drawnWidths } from '../charts/chart-look.ts';
import type { ChartModel } from '../charts/chart-model.ts';
import { chartNotes, chartSubtitle } from '../charts/chart-notes.ts';
import { figureAnswer, figureCircumstances, sourcesIn } from '../charts/picture-of-thing.ts';
import type { Chart, Figure, Report } from '../domain/report.ts';
import { isContested } from '../domain/restatement.ts';
import { sourceLabel } from '../domain/source-label.ts';
import { trendOf } from '../domain/trend.ts';
import { plainWordsOf } from '../domain/words.ts';
import { type Embed, isLatest } from '../permalinks/embeds.ts';
import { errataSeenAt } from '../permalinks/errata-seen-at.ts';
import { thingTitle } from '../permalinks/thing.ts';
import { getSource } from './get-from-report.ts';
import { textMeasure } from './text-measure.ts';

/*
 * A host does not know how high the page in its frame becomes, and no script tells it. So the code for the frame says what is enough
 * at every usual width, with room for the notice that is to come: of a newer edition.
 */

type Measure = (text: string, font: string) => number;

/** Text of a page: its size, how high a line of it is, and the space before it. All in px. */
interface Print {
  text: string;
  size: number;
  line: number;
  gap?: number;
}

/** The widths in px at which a page is as high as it gets: a phone, and where the drawings of a chart are largest. */
const widths = [320, 448, 592, 736];
const margin = 16;
/** The rule, the margins above and below, and the space before the last line. */
const frame = 40;
const picture = { narrow: 416, wide: 704, wideFrom: 560, around: 34, tableLink: 38 };
/** Lines break between words, so that they are not full. */
const slack = 1.15;

/** How high in px a frame has to be for its page not to scroll, at 320 px and wider. */
export async function frameHeight(report: Report, embed: Embed, root = process.cwd()): Promise<number> {
  const measure = await textMeasure(root);
  const { thing } = embed;
  const model = thing.kind === 'chart' ? chartInReport(report, thing.of).model : undefined;
  const drawn = model && drawnHeights(model, measure);
  const prints = [
    { text: thingTitle(report, thing), size: 19, line: 27 },
    ...(thing.kind === 'chart' ? chartPrints(report, thing.of) : figurePrints(report, thing.of)),
    ...noticePrints(report, embed),
  ];
  const heights = widths.map((width) => {
    const room = width - 2 * margin;
    const texts = prints.map((print) => printedHeight(print, room, measure));
    return [frame, drawn ? pictureHeight(drawn, room) : 0, ...texts].reduce((sum, each) => sum + each);
  });
  return Math.ceil(Math.max(...heights) / 10) * 10;
}

function printedHeight({ text, size, line, gap = 0 }: Print, room: number, measure: Measure): number {
  const width = measure(text, `bold ${size}px 'Pretendard GOV'`);
  return gap + Math.ceil((width * (width > room ? slack : 1)) / room) * line;
}

function drawnHeights(model: ChartModel, measure: Measure): Record<ChartWidth, number> {
  const look = {
    colours: chartColours((name) => `var(${name})`),
    fontFamily: "'Pretendard GOV'",
    measure,
  };
  return {
    narrow: chartConfig(model, { ...look, width: 'narrow' }).height,
    wide: chartConfig(model, { ...look, width: 'wide' }).height,
  };
}

function pictureHeight(drawn: Record<ChartWidth, number>, room: number): number {
  const width = room < picture.wideFrom ? 'narrow' : 'wide';
  const scale = Math.min(room, picture[width]) / drawnWidths[width];
  return drawn[width] * scale + picture.around + picture.tableLink;
}

function chartPrints(report: Report, chart: Chart): Print[] {
  const { model } = chartInReport(report, chart);
  const said = chart.note === undefined ? [] : [plainWordsOf(report, chart.edition, chart.note)];
  const sources = sourcesIn(report, { kind: 'chart', of: chart });
  return [
    { text: chartSubtitle(model), size: 15, line: 23 },
    ...[...chartNotes(model), ...said, sources.join(' · ')].map(note),
  ];
}

function figurePrints(report: Report, figure: Figure): Print[] {
  const facts = [figureCircumstances(report, figure), figureAnswer(report, figure) ?? ''];
  return [
    { text: '0', size: 60, line: 72, gap: 8 },
    ...facts.map((text) => ({ text, size: 15, line: 24 })),
    ...(trendOf(report, figure) ? [{ text: '0', size: 13, line: 42, gap: 8 }] : []),
    note(`자료: ${sourceName(report, figure)}`),
    ...(isContested(report, figure) ? [note('0'.repeat(50))] : []),
  ];
}

function sourceName(report: Report, { source }: Figure): string {
  return sourceLabel(getSource(report, source), report.sources);
}

function noticePrints(report: Report, embed: Embed): Print[] {
  const { thing, edition, permalink } = embed;
  const { title, organisation, licence } = report.settings;
  const errata = errataSeenAt(report, edition, permalink).map(({ id }) => id);
  return [
    ...errata.map((id) => `정오 ${id}에 따라 0000. 00. 00. 고쳤습니다.`),
    isLatest(embed)
      ? '0000년판에는 이 수치가 없습니다.'
      : `더 새로운 판이 있습니다: 0000년판 ${thingTitle(report, thing)}`,
    `『${title}』 0000년판에서 보기 · ${organisation.name} · ${licence.name}`,
  ].map(note);
}

function note(text: string): Print {
  return { text: `※ ${text}`, size: 13, line: 21, gap: 4 };
}
