import type { ChartPicture } from './chart-picture.ts';
import { type ChartLook, drawnWidths, silentAxis } from './chart-look.ts';
import { barColours, barData, finishBars, seriesColour } from './chart-marks.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartAmount, ChartPoint } from './chart-point.ts';
import { aside, type Words, widthOf, withPen } from './chart-pen.ts';
import { barBox, layRows, roomForLabels, writeNames } from './chart-rows.ts';
import { drawKey, layKey } from './series-key.ts';

const group = 28;
const valueLine = 21;

/** Parts that are all planned are told apart by their fill; only among others an outline says so. */
const isOutlined = ({ mark }: ChartPoint) => mark !== undefined;

/** Lying bars made of parts: the value of a part over it, the total at the end. */
export function stackPicture(model: ChartModel, look: ChartLook): ChartPicture {
  const { series, totals } = model;
  const colourOf = (index: number) => seriesColour(index, series.length, look);
  const sums = model.categories.map((_, row) =>
    series.reduce((sum, { points }) => sum + Math.max(0, Number(points[row]?.value ?? 0)), 0),
  );
  const highest = Math.max(...sums) || 1;
  const isNamed = model.categories.some((name) => name !== '');
  const total = (amount?: ChartAmount): Words[] =>
    amount && series.length > 1
      ? [
          { text: '합계\u2002', colour: look.colours.quiet },
          { text: amount.number, style: 'strong' },
        ]
      : [];
  const names = layRows(model.categories, look, { group, gap: 20, above: valueLine });
  const room = drawnWidths[look.width] - names.left;
  const { after } = roomForLabels(
    sums.map((value, row) => ({ value, width: widthOf(total(totals[row]), look) + 8 })),
    0,
    highest,
    room,
  );
  const scale = (room - after) / highest;
  const starts = series.map((_, index) =>
    series.slice(0, index).reduce((x, { points }) => x + Number(points[0]?.value ?? 0) * scale, names.left),
  );
  const key = layKey(
    series.map(({ name }) => name),
    look,
    isNamed && look.width === 'narrow' ? undefined : starts,
  );
  const rows = layRows(model.categories, look, { group, gap: 20, above: valueLine, head: key.height });

  return {
    height: rows.height,
    config: {
      type: 'bar',
      data: {
        datasets: series.map((each, index) => ({
          data: barData(each, ({ value }) => Number(value)),
          ...barColours(each, colourOf(index), look, isOutlined),
          barThickness: group,
        })),
      },
      options: {
        indexAxis: 'y',
        layout: { padding: { left: rows.left, right: after } },
        scales: {
          x: { ...silentAxis, stacked: true, min: 0, max: highest },
          y: { ...rows.axis, stacked: true },
        },
      },
      plugins: [
        withPen(look, (pen, chart) => {
          finishBars(pen, chart, series, colourOf, isOutlined);
          drawKey(pen, key, colourOf);
          writeNames(pen, rows, valueLine);
          model.categories.forEach((_, row) => {
            let free = 0;
            let end = rows.left;
            series.forEach(({ points }, dataset) => {
              const point = points[row];
              if (!point) return;
              const { left, right, top, bottom } = barBox(chart, dataset, row);
              const value: Words[] = [{ text: point.number, style: 'strong' }, ...aside(point.mark, look)];
              if (left > rows.left) pen.line([left, top, left, bottom], look.colours.paper, 2);
              if (left >= free) {
                pen.write(value, left, top - 7);
                free = left + widthOf(value, look) + 8;
              }
              end = right;
            });
            pen.write(total(totals[row]), end + 8, (rows.top(row) + rows.bottom(row)) / 2 + 5);
          });
        }),
      ],
    },
  };
}
