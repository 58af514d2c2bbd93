import { chartConfig } from './chart-config.ts';
import { drawnWidths } from './chart-look.ts';
import type { ChartModel } from './chart-model.ts';
import { chartSubtitle } from './chart-notes.ts';
import { layTable, paintTable } from './paint-table.ts';
import type { Picture, PictureFigure } from './picture.ts';
import {
  amountRuns,
  heightOfLine,
  paintRule,
  type PaintedBox,
  type Paper,
  type Type,
  widthOfRuns,
  widthOfText,
  writeLines,
  writeRuns,
} from './paper.ts';
import { balanceText, wrapText } from './wrap-text.ts';

const margin = 40;
const title: Type = { size: 22, weight: 700, leading: 1.35 };
const subtitle: Type = { size: 14 };
const note: Type = { size: 13, leading: 1.5 };
const origin: Type = { size: 12, leading: 1.5 };

/** A picture that was painted: how large it is, and where on it there is something to read. */
export interface PaintedPicture {
  width: number;
  height: number;
  boxes: PaintedBox[];
}

/** The width of a picture. A wide table takes more. */
export function pictureWidth({ body }: Picture, { look }: Pick<Paper, 'look'>): number {
  const room = drawnWidths.wide;
  return (body.type === 'table' ? layTable(body, room, look).width : room) + 2 * margin;
}

/** Paints a picture from its upper edge down; its height is told when it is done. */
export function paintPicture(paper: Paper, picture: Picture): PaintedPicture {
  const { look } = paper;
  const { quiet, hue, line } = look.colours;
  const width = pictureWidth(picture, paper);
  const room = width - 2 * margin;
  const boxes: PaintedBox[] = [];
  let y = margin;
  const write = (lines: readonly string[], type: Type, left = margin) => {
    boxes.push(...writeLines(paper, lines, type, left, y));
    y += lines.length * heightOfLine(type);
  };
  const hanging = (mark: string, text: string) => {
    const indent = widthOfText(mark, note, look);
    boxes.push(...writeLines(paper, [mark.trimEnd()], { ...note, colour: quiet }, margin, y));
    write(wrapText(text, room - indent, note, look), { ...note, colour: quiet }, margin + indent);
  };

  paintRule(paper, [margin, y, 48, 4], hue);
  y += 16;
  write(balanceText(picture.title, room, title, look), title);
  if (picture.subtitle !== undefined) {
    y += 4;
    write(wrapText(picture.subtitle, room, subtitle, look), { ...subtitle, colour: quiet });
  }
  y += picture.body.type === 'figure' ? 6 : 20;
  const { body } = picture;
  const painted =
    body.type === 'table'
      ? paintTable(paper, body, layTable(body, room, look), margin, y)
      : body.type === 'figure'
        ? paintFigure(paper, body, room, y)
        : paintChart(paper, body, y);
  boxes.push(...painted.boxes);
  y = painted.bottom + 18;
  for (const text of picture.notes) hanging('※\u2002', text);
  if (picture.source !== '') hanging('자료:\u2002', picture.source);
  y += 12;
  paintRule(paper, [margin, y, room, 1], line);
  y += 10;
  for (const text of [picture.origin, picture.address]) {
    write(wrapText(text, room, origin, look), { ...origin, colour: quiet });
  }
  return { width, height: Math.ceil(y + margin * 0.75), boxes };
}

interface Painted {
  boxes: PaintedBox[];
  bottom: number;
}

function paintChart(paper: Paper, model: ChartModel, y: number): Painted {
  const chart = chartConfig(model, paper.look);
  paper.stamp(chart, paper.look, margin, y, 1);
  const bottom = y + chart.height;
  return { boxes: [{ left: margin, right: margin + drawnWidths.wide, top: y, bottom, text: '' }], bottom };
}

function paintFigure(paper: Paper, figure: PictureFigure, room: number, y: number): Painted {
  const { look } = paper;
  const { quiet, ink, hue } = look.colours;
  const natural = widthOfRuns(amountRuns(figure.amount, 72, hue), look);
  const size = Math.floor(72 * Math.min(1, room / natural));
  const boxes = [writeRuns(paper, amountRuns(figure.amount, size, hue), margin, y + size)];
  let bottom = y + size * 1.28;
  for (const [text, colour] of [
    [figure.circumstances, quiet],
    [figure.answer ?? '', ink],
  ] as const) {
    const lines = wrapText(text, room, told, look);
    boxes.push(...writeLines(paper, lines, { ...told, colour }, margin, bottom));
    bottom += lines.length * heightOfLine(told);
  }
  if (!figure.course) return { boxes, bottom };
  const name: Type = { size: 14, weight: 700 };
  const lines = wrapText(figure.course.title, room, name, look);
  boxes.push(...writeLines(paper, lines, name, margin, bottom + 26));
  const unit = chartSubtitle(figure.course);
  const under = bottom + 26 + lines.length * heightOfLine(name);
  boxes.push(...writeLines(paper, [unit], { size: 13, colour: quiet }, margin, under));
  const chart = paintChart(paper, figure.course, under + 28);
  return { boxes: [...boxes, ...chart.boxes], bottom: chart.bottom };
}

const told: Type = { size: 16 };
