import { join } from 'node:path';
import { type ChartWidth, chartColours, drawnWidths } from '../charts/chart-look.ts';
import type { ChartModel } from '../charts/chart-model.ts';
import { chartConfig } from '../charts/chart-config.ts';
import { codeVersion } from './code-version.ts';
import { keepWork } from './kept-work.ts';
import { fontFiles, textMeasure } from './text-measure.ts';
import { SvgContext } from './svg-context.ts';

/** Two pictures of one chart, as SVG elements to stand in a page, whose CSS variables colour them. */
export interface ChartDrawing {
  narrow: string;
  wide: string;
}

export interface DrawOptions {
  /** The project's folder, with `assets/fonts` and `src/charts` in it. */
  root?: string;
  cache?: string;
}

/**
 * Draws a chart with Chart.js. A drawing is kept in `.cache/charts` under a hash of the model and of everything that
 * shapes it, so that a second build draws nothing. Drawings come in the order in which they are asked for, kept or not:
 * Astro puts the script of the charts of a page behind the one that comes first.
 */
export function drawChart(model: ChartModel, options: DrawOptions = {}): Promise<ChartDrawing> {
  const drawing = before.then(() => keptDrawing(model, options));
  before = drawing.catch(() => undefined);
  return drawing;
}

let before: Promise<unknown> = Promise.resolve();

async function keptDrawing(
  model: ChartModel,
  { root = process.cwd(), cache = join(root, '.cache/charts') }: DrawOptions,
): Promise<ChartDrawing> {
  const bytes = await keepWork(cache, [await drawingVersion(root), JSON.stringify(model)], async () => {
    const drawing = { narrow: await draw(model, 'narrow', root), wide: await draw(model, 'wide', root) };
    return Buffer.from(JSON.stringify(drawing));
  });
  return JSON.parse(Buffer.from(bytes).toString()) as ChartDrawing;
}

async function draw(model: ChartModel, width: ChartWidth, root: string): Promise<string> {
  const { Chart } = await import('../charts/chart-parts.ts');
  const measure = await textMeasure(root);
  const look = {
    width,
    colours: chartColours((name) => `var(${name})`),
    fontFamily: "'Pretendard GOV'",
    measure,
  };
  const { config, height } = chartConfig(model, look);
  const context = new SvgContext(drawnWidths[width], height);
  const chart = new Chart(context.canvas as unknown as HTMLCanvasElement, {
    ...config,
    options: { ...config.options, devicePixelRatio: 1 },
  });
  const content = context.content();
  chart.destroy();
  return `<svg class="chart-${width}" viewBox="0 0 ${drawnWidths[width]} ${height}" aria-hidden="true" focusable="false">${content}</svg>`;
}

let version: Promise<string> | undefined;

/** Changes with every file that shapes a drawing: the code, the libraries, the typeface. */
function drawingVersion(root: string): Promise<string> {
  version ??= codeVersion(root, [...drawingCode, ...fontFiles]);
  return version;
}

/** The code from a figure to its picture. */
export const drawingCode = [
  'src/schema',
  'src/domain',
  'src/charts',
  'src/report/draw-chart.ts',
  'src/report/svg-context.ts',
  'src/report/text-measure.ts',
];
