import type { ChartPicture } from './chart-picture.ts';
import { type ChartLook, drawnWidths, silentAxis } from './chart-look.ts';
import { barColours, barData, finishBars, seriesColour } from './chart-marks.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartPoint } from './chart-point.ts';
import { aside, type Words, widthOf, withPen } from './chart-pen.ts';
import { barBox, drawBaseline, layRows, roomForLabels, writeNames } from './chart-rows.ts';

/** Lying bars, each with its value at its end; with several series a group a category. */
export function barPicture(model: ChartModel, look: ChartLook): ChartPicture {
  const { series } = model;
  const isSingle = series.length === 1;
  const pitch = isSingle ? 24 : 22;
  const group = pitch * series.length;
  const rows = layRows(model.categories, look, { group, gap: isSingle ? 14 : 20 });
  const points = series.flatMap(({ name, points }) =>
    points.flatMap((point) => (point ? { name, point } : [])),
  );
  const values = points.map(({ point }) => Number(point.value));
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const label = (name: string, point: ChartPoint): Words[] => [
    { text: point.number, style: 'strong' },
    ...aside(name && point.mark ? `${name}(${point.mark})` : name || point.mark, look),
  ];
  const { before, after } = roomForLabels(
    points.map(({ name, point }) => ({
      value: Number(point.value),
      width: widthOf(label(name, point), look) + 8,
    })),
    lowest,
    highest,
    drawnWidths[look.width] - rows.left,
  );
  const colourOf = (index: number) => seriesColour(index, series.length, look);

  return {
    height: rows.height,
    config: {
      type: 'bar',
      data: {
        datasets: series.map((each, index) => ({
          data: barData(each, ({ value }) => Number(value)),
          ...barColours(each, colourOf(index), look),
          barThickness: pitch,
          maxBarThickness: isSingle ? pitch : pitch - 3,
        })),
      },
      options: {
        indexAxis: 'y',
        layout: { padding: { left: rows.left + before, right: after } },
        scales: {
          x: { ...silentAxis, min: lowest, max: highest > lowest ? highest : 1 },
          y: rows.axis,
        },
      },
      plugins: [
        withPen(look, (pen, chart) => {
          finishBars(pen, chart, series, colourOf);
          writeNames(pen, rows);
          series.forEach(({ name, points }, dataset) =>
            points.forEach((point, index) => {
              if (!point) return;
              const { left, right, top, bottom } = barBox(chart, dataset, index);
              const isNegative = Number(point.value) < 0;
              pen.write(
                label(name, point),
                isNegative ? left - 8 : right + 8,
                (top + bottom) / 2 + 5,
                isNegative ? 'right' : 'left',
              );
            }),
          );
          const zero = chart.scales.x?.getPixelForValue(0) ?? 0;
          drawBaseline(pen, rows, zero);
        }),
      ],
    },
  };
}
