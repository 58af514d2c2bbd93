import type { ChartPicture } from './chart-picture.ts';
import { type ChartLook, drawnWidths, silentAxis } from './chart-look.ts';
import { barColours, barData, finishBars, seriesColour } from './chart-marks.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartPoint } from './chart-point.ts';
import { aside, type Words, widthOf, withPen } from './chart-pen.ts';
import { barBox, layRows, roomForLabels, writeNames } from './chart-rows.ts';

const tick = 6;

/** Lying bars, each measured by its own target: the targets stand under one another, whatever their units. */
export function progressPicture(model: ChartModel, look: ChartLook): ChartPicture {
  const series = model.series[0] ?? { name: '', points: [] };
  const group = 24;
  const rows = layRows(model.categories, look, { group, gap: 18, above: tick, below: tick + 18 });
  const shares = series.points.map((point) => point && reached(point));
  const highest = Math.max(1, ...shares.map((share) => share ?? 0));
  const told = ({ number, words }: { number: string; words: string }) =>
    model.unit === undefined ? words : number;
  const label = (point: ChartPoint): Words[] => [
    { text: told(point), style: 'strong' },
    ...aside(point.target?.share, look),
  ];
  const { after } = roomForLabels(
    series.points.flatMap((point, index) =>
      point ? [{ value: Math.max(1, shares[index] ?? 0), width: widthOf(label(point), look) + 10 }] : [],
    ),
    0,
    highest,
    drawnWidths[look.width] - rows.left,
  );
  const colourOf = () => seriesColour(0, 1, look);

  return {
    height: rows.height,
    config: {
      type: 'bar',
      data: {
        datasets: [
          {
            data: barData(series, reached),
            ...barColours(series, colourOf(), look),
            barThickness: group,
          },
        ],
      },
      options: {
        indexAxis: 'y',
        layout: { padding: { left: rows.left, right: after } },
        scales: {
          x: { ...silentAxis, min: 0, max: highest },
          y: rows.axis,
        },
      },
      plugins: [
        withPen(look, (pen, chart) => {
          const aim = chart.scales.x?.getPixelForValue(1) ?? 0;
          finishBars(pen, chart, [series], colourOf);
          writeNames(pen, rows, tick);
          series.points.forEach((point, row) => {
            if (!point) return;
            const [top, bottom] = [rows.top(row), rows.bottom(row)];
            const { right } = barBox(chart, 0, row);
            const middle = (top + bottom) / 2 + 5;
            if (!point.target) return pen.write(label(point), rows.left, middle);
            if (right < aim) {
              for (const y of [top + 0.5, bottom - 0.5]) pen.line([right, y, aim, y], look.colours.line);
            }
            const place = [aim, top - tick, aim, bottom + tick];
            pen.line(place, look.colours.paper, 6);
            pen.line(place, look.colours.target, 2);
            const goal: Words[] = [{ text: `목표\u2002${told(point.target)}`, colour: look.colours.quiet }];
            const middleOfGoal = Math.max(aim, rows.left + widthOf(goal, look) / 2);
            pen.write(goal, middleOfGoal, bottom + tick + 15, 'center');
            pen.write(label(point), Math.max(right, aim) + 10, middle);
          });
        }),
      ],
    },
  };
}

/** The part of its target that a point has reached, 1 for all of it. For drawing only. */
function reached({ value, target }: ChartPoint): number | undefined {
  const aim = Number(target?.value ?? 0);
  return aim > 0 ? Math.max(0, Number(value) / aim) : undefined;
}
