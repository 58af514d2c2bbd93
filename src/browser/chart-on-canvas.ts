import { chartConfig } from '../charts/chart-config.ts';
import { type ChartWidth, chartColours, drawnWidths } from '../charts/chart-look.ts';
import type { ChartModel } from '../charts/chart-model.ts';
import { Chart } from '../charts/chart-parts.ts';
import { type ChartValue, chartValues } from '../charts/chart-values.ts';
import { nearestValue } from './nearest-value.ts';

/** In px; the same in src/styles/chart.css, where one of two drawings is shown. */
const widestNarrow = 560;

/** In px, between a mark and its words. */
const distance = 18;

export interface ChartOnCanvas {
  /** Shows the value that a place on the page means. */
  point: (place: { clientX: number; clientY: number }) => void;
  /** Moves between the values; Escape leaves them. */
  press: (key: string) => void;
}

/**
 * Puts a canvas over the drawing of a chart, drawn from the same description at the same size and in the colours of the
 * page, and shows a value where the pointer is. Values reached by key are told in `said`, a live region. It listens to the
 * page until `signal` ends it. A picture without a drawing gets the room that the canvas needs.
 */
export function chartOnCanvas(
  picture: HTMLElement,
  model: ChartModel,
  said: HTMLElement,
  signal: AbortSignal,
): ChartOnCanvas {
  const values = chartValues(model);
  const canvas = document.createElement('canvas');
  const answer = document.createElement('div');
  answer.className = 'chart-answer';
  answer.setAttribute('aria-hidden', 'true');
  answer.hidden = true;
  canvas.setAttribute('aria-hidden', 'true');
  picture.append(canvas, answer);
  let drawn = draw(picture, canvas, model);
  let current = -1;

  const show = (index: number) => {
    current = index;
    const value = values[index];
    drawn.chart.setActiveElements(value ? [{ datasetIndex: value.series, index: value.category }] : []);
    drawn.chart.draw();
    answer.hidden = value === undefined;
    if (value) place(answer, value, drawn);
  };
  const redraw = () => {
    drawn.chart.destroy();
    drawn = draw(picture, canvas, model);
    show(current);
  };

  const point = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const { left, top } = picture.getBoundingClientRect();
    const index = nearestValue(
      drawn.chart,
      values,
      (clientX - left) / drawn.scale,
      (clientY - top) / drawn.scale,
    );
    if (index !== current) show(index);
  };
  picture.addEventListener('pointermove', (event) => event.pointerType !== 'touch' && point(event));
  picture.addEventListener('pointerleave', () => show(-1));
  picture.addEventListener('blur', () => show(-1));
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && show(-1), { signal });
  const sizes = new ResizeObserver(() => {
    if (picture.clientWidth > 0 && picture.clientWidth !== drawn.width) redraw();
  });
  sizes.observe(picture);
  const themes = new MutationObserver(redraw);
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    themes.disconnect();
    drawn.chart.destroy();
  });

  return {
    point,
    press(key) {
      const last = values.length - 1;
      const steps: Record<string, number> = {
        ArrowRight: Math.min(current + 1, last),
        ArrowDown: Math.min(current + 1, last),
        ArrowLeft: current < 0 ? last : Math.max(current - 1, 0),
        ArrowUp: current < 0 ? last : Math.max(current - 1, 0),
        Home: 0,
        End: last,
      };
      show(steps[key] ?? -1);
      said.textContent = spoken(values, current);
    },
  };
}

/** `기반구축 539억 원, 3개 가운데 1번째`. */
function spoken(values: ChartValue[], index: number): string {
  const value = values[index];
  if (!value) return '';
  const words = `${value.name} ${value.words}`.trim().replace('△', '마이너스 ');
  return `${words}, ${values.length}개 가운데 ${index + 1}번째`;
}

interface Drawn {
  chart: Chart;
  /** The width of the picture on the page, and its part of the width that it is drawn for. */
  width: number;
  scale: number;
}

function draw(picture: HTMLElement, canvas: HTMLCanvasElement, model: ChartModel): Drawn {
  const svg = [...picture.querySelectorAll('svg')].find((each) => each.getBoundingClientRect().width > 0);
  const isWide = svg ? svg.classList.contains('chart-wide') : picture.clientWidth >= widestNarrow;
  const width: ChartWidth = isWide ? 'wide' : 'narrow';
  const scale = picture.clientWidth / drawnWidths[width];
  const look = { width, ...pageLook(picture) };
  const { config, height } = chartConfig(model, look);
  canvas.width = drawnWidths[width];
  canvas.height = height;
  if (!svg) picture.style.aspectRatio = `${drawnWidths[width]} / ${height}`;
  const options = { ...config.options, devicePixelRatio: window.devicePixelRatio * scale };
  const chart = new Chart(canvas, { ...config, options });
  return { chart, width: picture.clientWidth, scale };
}

/** The colours and the typeface that the page has just now. */
function pageLook(picture: HTMLElement) {
  const probe = picture.appendChild(document.createElement('span'));
  const colours = chartColours((variable) => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  });
  const { fontFamily } = getComputedStyle(probe);
  probe.remove();
  const context = document.createElement('canvas').getContext('2d');
  const measure = (text: string, font: string) => {
    if (!context) return 0;
    context.font = font;
    return context.measureText(text).width;
  };
  return { colours, fontFamily, measure };
}

/** Shows the words of a value over its mark, under it in the lower half of a ring, and inside the picture. */
function place(
  answer: HTMLElement,
  { series, category, name, words }: ChartValue,
  { chart, scale, width }: Drawn,
): void {
  const strong = document.createElement('strong');
  strong.textContent = words;
  answer.replaceChildren(name, strong);
  const { type, data } = chart.getDatasetMeta(series);
  // The labels of a ring stand around it; its middle has room for an answer, in place of the total.
  const isRing = type === 'doughnut';
  const mark = isRing ? data[category]?.getProps(['x', 'y']) : data[category]?.tooltipPosition(true);
  const [x, y] = [(mark?.x ?? 0) * scale, (mark?.y ?? 0) * scale];
  const left = Math.min(x - answer.offsetWidth / 2, width - answer.offsetWidth);
  const top = isRing ? y - answer.offsetHeight / 2 : y - answer.offsetHeight - distance;
  answer.style.translate = `${Math.max(0, left)}px ${top}px`;
}
