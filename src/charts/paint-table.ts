import { balanceText, wrapText } from './wrap-text.ts';
import type { PictureTable } from './picture.ts';
import {
  heightOfLine,
  paintRule,
  type PaintedBox,
  type Paper,
  type Type,
  widthOfText,
  writeLines,
  writeRuns,
} from './paper.ts';
import type { ChartLook } from './chart-look.ts';

const text: Type = { size: 15 };
const strong: Type = { size: 15, weight: 700 };
const head: Type = { size: 13, leading: 1.35 };
const gap = 20;
const widestLabel = 240;
const padding = 7;

/** Where the columns of a table stand, in px. */
export interface TableLayout {
  width: number;
  label: number;
  columns: { width: number; head: string[] }[];
}

/** Lays a table out in `room`, or wider where its numbers take more. */
export function layTable({ columns, rows }: PictureTable, room: number, look: ChartLook): TableLayout {
  const labels = rows.map(({ label }) => widthOfText(label, strong, look));
  const label = Math.min(widestLabel, Math.max(60, ...labels));
  const least = columns.map(({ name, unit }, column) =>
    Math.ceil(
      Math.max(
        ...rows.map(({ cells }) => widthOfText(cells[column] ?? '', strong, look)),
        ...[...name.split(' '), unitWords(unit)].map((word) => widthOfText(word, head, look)),
      ),
    ),
  );
  const taken = label + least.reduce((sum, width) => sum + width + gap, 0);
  // What is left widens the columns of numbers alike, so that long heads take fewer lines.
  const spare = Math.max(0, room - taken) / columns.length;
  return {
    width: Math.max(room, Math.ceil(taken)),
    label,
    columns: columns.map(({ name, unit }, column) => {
      const width = (least[column] ?? 0) + spare;
      const words = balanceText(name, width, head, look);
      return { width, head: unit === undefined ? words : [...words, unitWords(unit)] };
    }),
  };
}

/** Sets a table like good print: hairlines, numbers on the right, totals bold under a line. Says what it wrote, and where it ends. */
export function paintTable(
  paper: Paper,
  { rows }: PictureTable,
  { width, label, columns }: TableLayout,
  left: number,
  top: number,
): { boxes: PaintedBox[]; bottom: number } {
  const { look } = paper;
  const { ink, quiet, line } = look.colours;
  const boxes: PaintedBox[] = [];
  const right = (column: number) =>
    left + label + columns.slice(0, column + 1).reduce((sum, each) => sum + each.width + gap, 0);
  const rule = (y: number, colour: string, height: number) =>
    paintRule(paper, [left, y, width, height], colour);

  const headHeight = Math.max(...columns.map((column) => column.head.length)) * heightOfLine(head);
  let y = top;
  columns.forEach((column, index) => {
    const first = y + headHeight - column.head.length * heightOfLine(head);
    column.head.forEach((words, place) => {
      const baseline = first + (place + 0.75) * heightOfLine(head);
      boxes.push(
        writeRuns(paper, [{ ...head, text: words, colour: quiet }], right(index), baseline, 'right'),
      );
    });
  });
  y += headHeight + padding;
  rule(y, ink, 1);
  rows.forEach(({ label: name, cells, isTotal }, row) => {
    const type = isTotal ? strong : text;
    if (row > 0) rule(y, isTotal ? ink : line, 1);
    const lines = wrapText(name, label, type, look);
    boxes.push(...writeLines(paper, lines, type, left, y + padding));
    cells.forEach((cell, column) => {
      const baseline = y + padding + heightOfLine(type) * 0.7;
      boxes.push(writeRuns(paper, [{ ...type, text: cell }], right(column), baseline, 'right'));
    });
    y += lines.length * heightOfLine(type) + 2 * padding;
  });
  rule(y, ink, 1);
  return { boxes, bottom: y + 1 };
}

function unitWords(unit: string | undefined): string {
  return unit === undefined ? '' : `(${unit})`;
}
