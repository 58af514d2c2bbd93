import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartConfig } from '../../src/charts/chart-config.ts';
import { chartColours, drawnWidths, type ChartWidth } from '../../src/charts/chart-look.ts';
import type { ChartModel } from '../../src/charts/chart-model.ts';
import { Chart } from '../../src/charts/chart-parts.ts';
import { SvgContext } from '../../src/report/svg-context.ts';
import { aModel } from './a-chart.ts';

const sizeOf = (font: string) => Number(/ ([\d.]+)px/.exec(font)?.[1]);
/** As wide as Pretendard at most. */
const measure = (text: string, font: string) =>
  [...text].reduce((sum, letter) => sum + (/[ -~\u00a0\u2002]/.test(letter) ? 0.6 : 0.87), 0) * sizeOf(font);

/** Draws without a typeface. */
function drawn(model: ChartModel, width: ChartWidth): { svg: string; height: number } {
  const look = { width, colours: chartColours((name) => `var(${name})`), fontFamily: 'any', measure };
  const { config, height } = chartConfig(model, look);
  const context = new SvgContext(drawnWidths[width], height);
  const chart = new Chart(context.canvas as unknown as HTMLCanvasElement, config);
  const svg = context.content();
  chart.destroy();
  return { svg, height };
}

interface Text {
  text: string;
  left: number;
  right: number;
  y: number;
}

function textsOf(svg: string): Text[] {
  return [...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)" font-size="(\d+)"([^>]*)>([^<]*)</g)].map(
    ([, x, y, size, rest = '', text = '']) => {
      const width = measure(text, ` ${size}px`);
      const anchor = rest.includes('"end"') ? 1 : rest.includes('"middle"') ? 0.5 : 0;
      const left = Number(x) - width * anchor;
      return { text, left, right: left + width, y: Number(y) };
    },
  );
}

const types = ['bar', 'stacked-bar', 'line', 'doughnut', 'progress'] as const;
const name = fc.constantFrom(
  '국비',
  '기반구축',
  '시제품 제작 지원',
  '온라인 수출상담회',
  'KOREA-UAE 에너지위크',
);
const kind = fc.constantFrom('actual', 'actual', 'plan', 'target' as const);
const figures = fc.array(fc.record({ label: name, value: fc.integer({ min: 0, max: 99999 }), kind }), {
  minLength: 1,
  maxLength: 6,
});

const models = fc
  .record({ type: fc.constantFrom(...types), figures, isDouble: fc.boolean() })
  .map(({ type, figures, isDouble }) => {
    const all = Object.fromEntries(
      figures.flatMap(({ label, value, kind }, index) => [
        [
          `a${index}`,
          {
            label,
            value: String(value),
            kind: kind as 'actual',
            period: String(2018 + index),
            target: 'aim',
          },
        ],
        [`b${index}`, { label, value: String(value * 2), period: String(2018 + index) }],
      ]),
    );
    const ids = (series: string) => figures.map((_, index) => series + index);
    const chart = isDouble
      ? {
          type,
          series: [
            { name: '수탁', figures: ids('a') },
            { name: '기획과제', figures: ids('b') },
          ],
        }
      : { type, figures: ids('a') };
    return aModel(chart, { ...all, aim: { value: '5000', kind: 'target' } });
  });

describe.each(['narrow', 'wide'] as const)('the %s drawing', (width) => {
  test('keeps every word inside the picture', () => {
    fc.assert(
      fc.property(models, (model) => {
        const { svg, height } = drawn(model, width);
        const outside = textsOf(svg).filter(
          ({ left, right, y }) => left < -1 || right > drawnWidths[width] + 1 || y < 10 || y > height,
        );
        expect(outside).toEqual([]);
      }),
    );
  });

  test('lets no word cover another', () => {
    fc.assert(
      fc.property(models, (model) => {
        const texts = textsOf(drawn(model, width).svg);
        const covering = texts.flatMap((a, index) =>
          texts
            .slice(index + 1)
            .filter((b) => Math.abs(a.y - b.y) < 12 && a.left < b.right - 1 && b.left < a.right - 1)
            .map((b) => `${model.type}: ${a.text} × ${b.text}`),
        );
        expect(covering).toEqual([]);
      }),
    );
  });

  test('names every figure of its categories and shows no broken number', () => {
    fc.assert(
      fc.property(models, (model) => {
        const { svg } = drawn(model, width);
        expect(svg).not.toMatch(/NaN|undefined|Infinity|#[0-9a-f]{3}/);
        const words = textsOf(svg).map(({ text }) => text);
        if (model.type === 'line') return;
        for (const word of model.categories.join(' ').split(' ')) expect(words.join(' ')).toContain(word);
      }),
    );
  });

  test.each(types)('draws a %s chart without any figure', (type) => {
    expect(drawn(aModel({ type, figures: [] }, {}), width).height).toBeGreaterThan(0);
    expect(drawn(aModel({ type, figures: ['gone'] }, {}), width).height).toBeGreaterThan(0);
  });

  test.each(types)('draws a %s chart of nothing but zeros', (type) => {
    expect(drawn(aModel({ type }, { a: '0', b: '0' }), width).svg).not.toContain('NaN');
  });

  test('sets no text under 14 px, so that 12 px remain when it is scaled down', () => {
    fc.assert(
      fc.property(models, (model) => {
        for (const [, size] of drawn(model, width).svg.matchAll(/font-size="([\d.]+)"/g)) {
          expect(Number(size)).toBeGreaterThanOrEqual(14);
        }
      }),
    );
  });
});

test('draws what is planned as an outline', () => {
  const model = aModel({}, { a: '1', b: { value: '2', kind: 'plan' } });
  expect(drawn(model, 'wide').svg.match(/fill-opacity/g)).toHaveLength(1);
});

test('draws a bar to the left of the line for a negative number', () => {
  const texts = textsOf(drawn(aModel({}, { a: '-3', b: '9' }), 'wide').svg);
  const at = (text: string) => texts.find((each) => each.text === text)?.left ?? 0;
  expect(at('△3')).toBeLessThan(at('9'));
});

describe('a line with a gap', () => {
  const gapped = (values: (string | null)[]) =>
    aModel(
      { type: 'line', figures: values.map((_, index) => `a${index}`) },
      Object.fromEntries(
        values.flatMap((value, index) =>
          value === null ? [] : [[`a${index}`, { value, period: `${2031 + index}` }]],
        ),
      ),
      { periods: values.map((_, index) => `${2031 + index}년`) },
    );
  /** How many strokes of the line lead from one column to another. */
  const joined = (svg: string) =>
    [...svg.matchAll(/<path d="([^"]*)"[^>]*stroke-width="2.5"/g)].flatMap(([, path = '']) => {
      const places = [...path.matchAll(/([ML])([-\d.]+)/g)].map(([, step, x]) => ({ step, x: Number(x) }));
      return places.filter(({ step, x }, index) => step === 'L' && x - (places[index - 1]?.x ?? x) > 1);
    }).length;

  test.each([
    [['3', '1', '2'], 2],
    [['3', null, '2'], 0],
    [['3', '1', null, '2'], 1],
    [['3', '1', null, null, '2', '4', '5'], 3],
  ])('of %j is drawn with %i strokes, between neighbours only', (values, strokes) => {
    const { svg } = drawn(gapped(values), 'wide');
    expect(joined(svg)).toBe(strokes);
    const words = textsOf(svg).map(({ text }) => text);
    for (const value of values) if (value !== null) expect(words).toContain(value);
    expect(words).toContain('2032년');
  });

  test('keeps its words apart and inside the picture', () => {
    const value = fc.option(fc.integer({ min: 0, max: 99999 }).map(String));
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 12 }), (values) => {
        for (const width of ['narrow', 'wide'] as const) {
          const texts = textsOf(drawn(gapped(['1', ...values, '2']), width).svg);
          const faults = texts.filter(
            (a, index) =>
              a.left < -1 ||
              a.right > drawnWidths[width] + 1 ||
              texts
                .slice(index + 1)
                .some((b) => Math.abs(a.y - b.y) < 12 && a.left < b.right - 1 && b.left < a.right - 1),
          );
          expect(faults).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the ends of several lines', () => {
  const lines = (count: number, last: number) =>
    aModel(
      {
        type: 'line',
        series: Array.from({ length: count }, (_, line) => ({
          name: `아주 긴 이름을 가진 계열 ${line}`,
          figures: [0, 1, 2].map((year) => (year > last ? 'none' : `a${line}-${year}`)),
        })),
      },
      Object.fromEntries(
        Array.from({ length: count }, (_, line) =>
          [0, 1, 2].map((year) => [
            `a${line}-${year}`,
            { value: String(10 + line), period: String(2031 + year) },
          ]),
        ).flat(),
      ),
    );

  test('are labelled without covering each other, however long their names', () => {
    const texts = textsOf(drawn(lines(4, 2), 'narrow').svg).filter(({ left }) => left > 200);
    const [first, ...others] = texts.map(({ y }) => y).sort((a, b) => a - b);
    others.reduce((before, y) => {
      expect(y - before).toBeGreaterThanOrEqual(18);
      return y;
    }, first ?? 0);
  });

  test('are joined to labels that stand far from them', () => {
    const strokes = (model: ChartModel) =>
      drawn(model, 'wide').svg.split('stroke="var(--chart-line)"').length;
    expect(strokes(lines(2, 1))).toBeGreaterThan(strokes(lines(2, 2)));
  });
});
