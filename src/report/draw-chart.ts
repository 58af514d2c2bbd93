import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChartWidth, chartColours, drawnWidths } from '../charts/chart-look.ts';
import type { ChartModel } from '../charts/chart-model.ts';
import { chartConfig } from '../charts/chart-config.ts';
import { markUsed } from './kept-work.ts';
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
 * shapes it, so that a second build draws nothing.
 */
export async function drawChart(
  model: ChartModel,
  { root = process.cwd(), cache = join(root, '.cache/charts') }: DrawOptions = {},
): Promise<ChartDrawing> {
  const hash = createHash('sha256')
    .update(await drawingVersion(root))
    .update(JSON.stringify(model))
    .digest('hex');
  const file = join(cache, `${hash.slice(0, 24)}.json`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) {
    await markUsed(file);
    return JSON.parse(kept) as ChartDrawing;
  }

  const drawing = { narrow: await draw(model, 'narrow', root), wide: await draw(model, 'wide', root) };
  const unfinished = `${file}.${randomUUID()}.tmp`;
  await mkdir(cache, { recursive: true });
  await writeFile(unfinished, JSON.stringify(drawing));
  await rename(unfinished, file);
  return drawing;
}

async function draw(model: ChartModel, width: ChartWidth, root: string): Promise<string> {
  const { Chart } = await import('../charts/chart-parts.ts');
  const measure = await measurer(root);
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

let version: Promise<Buffer> | undefined;

/** Changes with every file that shapes a drawing: the code, the libraries, the typeface. */
function drawingVersion(root: string): Promise<Buffer> {
  version ??= (async () => {
    const hash = createHash('sha256');
    const charts = (await readdir(join(root, 'src/charts'))).sort().map((name) => `src/charts/${name}`);
    const drawing = ['src/report/draw-chart.ts', 'src/report/svg-context.ts', 'package.json', ...fontFiles];
    for (const file of [...charts, ...drawing]) hash.update(await readFile(join(root, file)));
    return hash.digest();
  })();
  return version;
}

const fontFiles = ['assets/fonts/PretendardGOV-Regular.woff2', 'assets/fonts/PretendardGOV-Bold.woff2'];
let measuring: Promise<(text: string, font: string) => number> | undefined;

/** Measures text in the typeface of the report, of which pages use a subset with the same widths. */
function measurer(root: string): Promise<(text: string, font: string) => number> {
  measuring ??= (async () => {
    const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
    for (const file of fontFiles) {
      if (!GlobalFonts.registerFromPath(join(root, file)))
        throw new Error(`The font ${file} cannot be read.`);
    }
    const context = createCanvas(1, 1).getContext('2d');
    return (text, font) => {
      context.font = font;
      return context.measureText(text).width;
    };
  })();
  return measuring;
}
