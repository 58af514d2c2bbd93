import type { AmountPart } from '../domain/amount.ts';
import { chartConfig } from './chart-config.ts';
import { type ChartLook, drawnWidths } from './chart-look.ts';
import type { ChartModel } from './chart-model.ts';
import {
  amountRuns,
  heightOfLine,
  paintRule,
  type PaintedBox,
  type Paper,
  type Type,
  widthOfRuns,
  writeLines,
  writeRuns,
} from './paper.ts';
import { type Fitted, fitText } from './wrap-text.ts';

/** What the picture says that goes with a link where people talk. */
export interface Card {
  /** What one reads first, over the title: whose report, which edition, which section. */
  over: string;
  title: string;
  /** What the amount is, where the title is not its name; otherwise a text under the title. */
  label?: string;
  amount?: readonly AmountPart[];
  /** Whether the amount stands over the title: the year of an edition. */
  isAmountFirst?: boolean;
  /** Under the amount: `2031년 · 실적 · 목표 846명의 106.7%`. */
  circumstances?: string;
  chart?: ChartModel;
  /** The last line: where it comes from. */
  foot: string;
}

/** Messengers cut a card to the middle of it, twice as wide as high, and show that 400 px wide. */
export const cardSize = { width: 1200, height: 630, band: { top: 15, bottom: 615 } } as const;

const margin = 80;
const room = cardSize.width - 2 * margin;
/** From the rule at the top to the last line, within the band. */
const [top, end] = [62, 568];
const small: Type = { size: 30 };
const titleSizes = [72, 64, 56, 50, 44, 40, 36, 32];
const largest = 210;
const gap = 18;

/** Paints a card, and says where on it there is something to read. */
export function paintCard(paper: Paper, card: Card): PaintedBox[] {
  const { colours } = paper.look;
  paintRule(paper, [0, 0, cardSize.width, cardSize.height], colours.paper);
  paintRule(paper, [margin, top, room, 8], colours.hue);
  const over = oneLine(card.over, { ...small, weight: 700, colour: colours.quiet }, paper.look);
  const foot = oneLine(card.foot, { ...small, size: 28, colour: colours.quiet }, paper.look);
  const from = top + 26 + over.height + gap;
  const to = end - foot.height - gap;
  return [
    ...writeLines(paper, over.lines, over.type, margin, top + 26),
    ...paintMiddle(paper, card, from, to),
    ...writeLines(paper, foot.lines, foot.type, margin, end - foot.height),
  ];
}

function paintMiddle(paper: Paper, card: Card, from: number, to: number): PaintedBox[] {
  if (card.chart) return paintWithChart(paper, card, card.chart, from, to);
  return card.amount
    ? paintWithAmount(paper, card, card.amount, from, to)
    : paintTitle(paper, card, from, to);
}

/** A title alone, or with a text under it. */
function paintTitle(paper: Paper, { title, label }: Card, from: number, to: number): PaintedBox[] {
  const { look } = paper;
  const height = (to - from) * (label === undefined ? 1 : 0.6);
  const head = fitText(title, { width: room, height }, bold, [92, 84, ...titleSizes], look);
  const boxes = writeLines(paper, head.lines, head.type, margin, from);
  if (label === undefined) return boxes;
  const under = from + head.height + gap;
  const type = { colour: look.colours.quiet };
  const text = fitText(label, { width: room, height: to - under }, type, [38, 34, 30], look);
  return [...boxes, ...writeLines(paper, text.lines, text.type, margin, under)];
}

/** Title, then the amount as large as there is room, then what it is; the year of an edition before its title. */
function paintWithAmount(
  paper: Paper,
  { title, label, circumstances, isAmountFirst = false }: Card,
  amount: readonly AmountPart[],
  from: number,
  to: number,
): PaintedBox[] {
  const { look } = paper;
  const titleRoom = {
    width: room,
    height: (to - from) * (isAmountFirst ? 0.42 : label === undefined ? 0.44 : 0.38),
  };
  const name = fitText(title, titleRoom, bold, isAmountFirst ? titleSizes.slice(2) : titleSizes, look);
  const told = [
    ...(label === undefined ? [] : [label]),
    ...(circumstances === undefined ? [] : [circumstances]),
  ];
  const below = told.map((text) => oneLine(text, { size: 34, colour: look.colours.quiet }, look));
  const rest = to - from - name.height - below.reduce((sum, { height }) => sum + height, 0) - gap;
  const size = sizeOf(amount, Math.min(isAmountFirst ? 300 : largest, rest / 1.1), look);
  const runs = amountRuns(amount, size, isAmountFirst ? look.colours.ink : look.colours.hue);
  // Digits reach from the baseline up, about 0.73 of their size.
  const amountHeight = size * 0.73;
  if (isAmountFirst) {
    const baseline = from + amountHeight + 8;
    return [
      writeRuns(paper, runs, margin - size * 0.05, baseline),
      ...writeLines(paper, name.lines, name.type, margin, to - name.height),
    ];
  }
  const boxes = writeLines(paper, name.lines, name.type, margin, from);
  let lower = to;
  for (const line of below.toReversed()) {
    lower -= line.height;
    boxes.push(...writeLines(paper, line.lines, line.type, margin, lower));
  }
  const comma = amount.some(({ text }) => text.includes(',')) ? size * 0.18 : 0;
  const free = Math.max(0, lower - (from + name.height) - amountHeight - comma);
  const baseline = from + name.height + free * 0.6 + amountHeight;
  return [...boxes, writeRuns(paper, runs, margin, baseline)];
}

/**
 * The chart under its title, laid out wide or narrow, or beside it: whichever way its words come out largest. Its unit and period
 * stand under the title.
 */
function paintWithChart(
  paper: Paper,
  { title, label }: Card,
  model: ChartModel,
  from: number,
  to: number,
): PaintedBox[] {
  const [wide, narrow] = (['wide', 'narrow'] as const).map((width) => {
    const look = { ...paper.look, width };
    return { look, picture: chartConfig(model, look) };
  }) as [Drawn, Drawn];
  const head = setHead(title, label, { width: room, height: (to - from) * 0.45 }, paper.look);
  const below = to - from - head.height - 1.5 * gap;
  const underScale = ({ look, picture }: Drawn) =>
    Math.min(largestChart, room / drawnWidths[look.width], below / picture.height);
  const under = underScale(narrow) > underScale(wide) * 1.15 ? narrow : wide;
  const beside = Math.min(1.6, (to - from) / narrow.picture.height);
  if (underScale(under) * 1.1 >= beside) {
    const scale = underScale(under);
    const y = from + head.height + 1.5 * gap + (below - under.picture.height * scale) / 2;
    return [...paintHead(paper, head, from), stampChart(paper, under, margin, y, scale)];
  }
  const left = cardSize.width - margin - drawnWidths.narrow * beside;
  const side = setHead(title, label, { width: left - margin - 48, height: to - from }, paper.look);
  const y = from + (to - from - narrow.picture.height * beside) / 2;
  return [...paintHead(paper, side, from), stampChart(paper, narrow, left, y, beside)];
}

const largestChart = 2.2;

/** A title and a smaller text under it. */
interface Head {
  title: Fitted;
  label?: Fitted;
  height: number;
}

function setHead(text: string, label: string | undefined, place: Room, look: ChartLook): Head {
  const under =
    label === undefined
      ? undefined
      : fitText(
          label,
          { ...place, height: place.height * 0.4 },
          { colour: look.colours.quiet },
          [30, 28, 26],
          look,
        );
  const left = place.height - (under ? under.height + gap / 2 : 0);
  const title = fitText(text, { ...place, height: left }, bold, titleSizes.slice(2), look);
  return {
    title,
    height: title.height + place.height - left,
    ...(under && { label: under }),
  };
}

interface Room {
  width: number;
  height: number;
}

function paintHead(paper: Paper, { title, label }: Head, from: number): PaintedBox[] {
  const under = from + title.height + gap / 2;
  return [
    ...writeLines(paper, title.lines, title.type, margin, from),
    ...(label ? writeLines(paper, label.lines, label.type, margin, under) : []),
  ];
}

interface Drawn {
  look: ChartLook;
  picture: ReturnType<typeof chartConfig>;
}

function stampChart(
  paper: Paper,
  { look, picture }: Drawn,
  left: number,
  y: number,
  scale: number,
): PaintedBox {
  paper.stamp(picture, look, left, y, scale);
  const [right, bottom] = [left + drawnWidths[look.width] * scale, y + picture.height * scale];
  return { left, top: y, right, bottom, text: '' };
}

const bold = { weight: 700, leading: 1.25 } as const;

/** A text on one line, in smaller type where it is long. */
function oneLine(text: string, type: Type, look: ChartLook): Fitted {
  const sizes = [type.size, type.size - 2, type.size - 4];
  return fitText(text, { width: room, height: heightOfLine(type) }, type, sizes, look);
}

function sizeOf(amount: readonly AmountPart[], most: number, look: ChartLook): number {
  const width = widthOfRuns(amountRuns(amount, 100, ''), look);
  return Math.floor(Math.min(most, (room / width) * 100));
}
