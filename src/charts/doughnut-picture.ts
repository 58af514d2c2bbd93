import type { ChartPicture } from './chart-picture.ts';
import { type ChartLook, drawnWidths } from './chart-look.ts';
import { partColour } from './chart-marks.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartPoint } from './chart-point.ts';
import { aside, linesOf, type Pen, type Words, widthOf, withPen } from './chart-pen.ts';
import { spread } from './spread.ts';

const rings = { narrow: 164, wide: 208 };
const widestName = { narrow: 76, wide: 170 };
const lineHeight = 19;
const cutout = 0.62;
/** Between two labels of one side. */
const between = 10;
/** Of a leader: away from the ring, and on to the label. */
const [out, on] = [9, 12];

/** A ring of parts from the top clockwise, each named beside it with value and share, the total in the middle. */
export function doughnutPicture(model: ChartModel, look: ChartLook): ChartPicture {
  const points = model.series[0]?.points ?? [];
  const values = points.map((point) => Math.max(0, Number(point?.value ?? 0)));
  const labels = labelsOf(model, values, look);
  const width = drawnWidths[look.width];
  const widest = Math.max(0, ...labels.flatMap(({ lines }) => lines.map((runs) => widthOf(runs, look))));
  const ring = Math.floor(Math.min(rings[look.width], width - 2 * (widest + out + on + 4)));
  const tallest = Math.max(0, ...labels.map(({ height }) => height));
  const sides = [-1, 1].map((side) => labels.filter((label) => label.side === side));
  const stacks = sides.map((own) => own.reduce((sum, { height }) => sum + height, 0));
  const height = Math.max(ring + tallest, ...stacks);
  const [left, top] = [(width - ring) / 2, (height - ring) / 2];

  return {
    height,
    config: {
      type: 'doughnut',
      data: {
        datasets: [
          {
            data: values,
            backgroundColor: points.map((_, index) => partColour(index, points.length, look)),
            hoverBackgroundColor: look.colours.ink,
            borderColor: look.colours.paper,
            hoverBorderColor: look.colours.paper,
            borderWidth: 2,
          },
        ],
      },
      options: {
        cutout: `${cutout * 100}%`,
        layout: { padding: { left, right: left, top, bottom: top } },
      },
      plugins: [
        withPen(look, (pen) => {
          for (const own of sides) writeLabels(pen, own, { x: width / 2, y: height / 2, ring, height });
          writeTotal(pen, model, { x: width / 2, y: height / 2, room: ring * cutout - 20 });
        }),
      ],
    } as ChartPicture['config'],
  };
}

/** The words of one part, and where the middle of its arc is. */
interface PartLabel {
  lines: Words[][];
  height: number;
  /** -1 left of the ring, 1 right of it. */
  side: number;
  cos: number;
  sin: number;
}

function labelsOf({ series, categories }: ChartModel, values: number[], look: ChartLook): PartLabel[] {
  const sum = values.reduce((total, value) => total + value, 0) || 1;
  let passed = 0;
  return (series[0]?.points ?? []).flatMap((point, index) => {
    const value = values[index] ?? 0;
    const angle = ((passed + value / 2) / sum - 0.25) * 2 * Math.PI;
    passed += value;
    if (!point) return [];
    const lines = linesOfPart(point, categories[index] ?? '', look);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return [{ lines, height: lines.length * lineHeight + between, side: cos < 0 ? -1 : 1, cos, sin }];
  });
}

/** Name, value and share: in two lines, or in three where room is scarce. */
function linesOfPart(point: ChartPoint, name: string, look: ChartLook): Words[][] {
  const lines = linesOf(point.mark ? `${name} (${point.mark})` : name, widestName[look.width], look);
  const value: Words = { text: point.number, style: 'strong' };
  const numbers: Words[][] =
    look.width === 'wide'
      ? [[value, ...aside(point.share, look)]]
      : [[value], ...(point.share ? [[{ text: point.share, colour: look.colours.quiet }]] : [])];
  return [...lines.map((text) => [{ text }]), ...numbers];
}

/** Writes the labels of one side, each as near to its arc as the others let it, with a line to it. */
function writeLabels(
  pen: Pen,
  labels: PartLabel[],
  { x, y, ring, height }: { x: number; y: number; ring: number; height: number },
): void {
  const [near, far] = [ring / 2 + 2, ring / 2 + out];
  const tops = spread(
    labels.map((label) => ({ middle: y + label.sin * far, height: label.height })),
    0,
    height,
  );
  labels.forEach(({ lines, side, cos, sin }, index) => {
    const top = (tops[index] ?? 0) + between / 2;
    const edge = x + side * (far + on);
    const level = Math.min(Math.max(y + sin * far, top + 10), top + lines.length * lineHeight - 8);
    const leader = [x + cos * near, y + sin * near, x + cos * far, y + sin * far, edge - side * 4, level];
    pen.line(leader, pen.look.colours.line);
    lines.forEach((runs, line) =>
      pen.write(runs, edge, top + 14 + line * lineHeight, side < 0 ? 'right' : 'left'),
    );
  });
}

function writeTotal(
  pen: Pen,
  { totals }: ChartModel,
  { x, y, room }: { x: number; y: number; room: number },
): void {
  const [total] = totals;
  if (!total) return;
  const style = widthOf([{ text: total.number, style: 'large' }], pen.look) > room ? 'medium' : 'large';
  pen.write([{ text: '합계', colour: pen.look.colours.quiet }], x, y - 9, 'center');
  pen.write([{ text: total.number, style }], x, y + (style === 'large' ? 18 : 14), 'center');
}
