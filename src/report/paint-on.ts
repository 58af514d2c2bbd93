import type { ChartHue } from '../charts/chart-model.ts';
import { type ChartLook, drawnWidths } from '../charts/chart-look.ts';
import type { ChartPicture } from '../charts/chart-picture.ts';
import type { Paper } from '../charts/paper.ts';
import { codeVersion } from './code-version.ts';
import { indexedPng } from './indexed-png.ts';
import { coloursFile, lightColours } from './light-colours.ts';
import { escapeText, SvgContext } from './svg-context.ts';
import { fontFiles, textMeasure } from './text-measure.ts';

/** Everything that shapes a painting, besides what it tells: the code, the colours, the typeface. */
const paintingFiles = [
  'src/schema',
  'src/domain',
  'src/charts',
  'src/report/paint-on.ts',
  'src/report/indexed-png.ts',
  'src/report/light-colours.ts',
  'src/report/svg-context.ts',
  'src/report/text-measure.ts',
  coloursFile,
  ...fontFiles,
];

let version: Promise<string> | undefined;

/** Changes with every one of these. */
export function paintingVersion(root: string): Promise<string> {
  version ??= codeVersion(root, paintingFiles);
  return version;
}

/** Where one paints: an image of pixels, or SVG. */
export interface Studio {
  look: (hue: ChartHue) => ChartLook;
  /** Paints on SVG; undefined sizes are those that the painter tells at the end. */
  svg: (hue: ChartHue, paint: (paper: Paper) => { width: number; height: number }, title: string) => string;
  /** Paints on pixels, `scale` to each px of the painting, as PNG. */
  png: (
    hue: ChartHue,
    size: { width: number; height: number },
    scale: number,
    paint: (paper: Paper) => void,
  ) => Promise<Buffer>;
}

let opened: Promise<Studio> | undefined;

/** All that it takes to paint, read once. */
export function openStudio(root = process.cwd()): Promise<Studio> {
  opened ??= open(root);
  return opened;
}

async function open(root: string): Promise<Studio> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const { Chart } = await import('../charts/chart-parts.ts');
  const measure = await textMeasure(root);
  const coloursOf = await lightColours(root);
  const look = (hue: ChartHue): ChartLook => ({
    width: 'wide',
    colours: coloursOf(hue),
    fontFamily: "'Pretendard GOV'",
    measure,
  });
  // One for all, because it is dear to throw away; nobody waits between painting on it and reading it.
  const canvas = createCanvas(1, 1);
  const draw = (place: unknown, { config }: ChartPicture, devicePixelRatio: number) =>
    new Chart(place as HTMLCanvasElement, { ...config, options: { ...config.options, devicePixelRatio } });
  return {
    look,
    svg(hue, paint, title) {
      const context = new SvgContext(0, 0);
      const { width, height } = paint({
        context: context as unknown as CanvasRenderingContext2D,
        look: look(hue),
        stamp(chart, { width: drawn }, x, y, scale) {
          const own = new SvgContext(drawnWidths[drawn], chart.height);
          const made = draw(own.canvas, chart, 1);
          context.place(own, x, y, scale);
          made.destroy();
        },
      });
      return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
        ` font-family="\'Pretendard GOV\', \'Malgun Gothic\', sans-serif" role="img">`,
        `<title>${escapeText(title)}</title><path d="M0 0h${width}v${height}H0Z" fill="${look(hue).colours.paper}"/>`,
        `${context.content()}</svg>\n`,
      ].join('');
    },
    png(hue, { width, height }, scale, paint) {
      canvas.width = width * scale;
      canvas.height = height * scale;
      const pixels = canvas.getContext('2d');
      const context = pixels as unknown as CanvasRenderingContext2D;
      const paper = look(hue);
      context.scale(scale, scale);
      context.fillStyle = paper.colours.paper;
      context.fillRect(0, 0, width, height);
      paint({
        context,
        look: paper,
        stamp(chart, { width: drawn }, x, y, size) {
          const own = createCanvas(drawnWidths[drawn], chart.height);
          const made = draw(own, chart, scale * size);
          context.drawImage(
            own as unknown as CanvasImageSource,
            x,
            y,
            drawnWidths[drawn] * size,
            chart.height * size,
          );
          made.destroy();
        },
      });
      const { data } = pixels.getImageData(0, 0, width * scale, height * scale);
      return indexedPng({ width: width * scale, height: height * scale, rgba: new Uint8Array(data.buffer) });
    },
  };
}
