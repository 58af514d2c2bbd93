import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawChart, drawingCode } from '../../src/report/draw-chart.ts';
import { aModel } from '../charts/a-chart.ts';

let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'charts-'));
});
afterAll(() => rm(cache, { recursive: true }));

const types = ['bar', 'stacked-bar', 'line', 'doughnut', 'progress'] as const;
const figures = {
  a: { label: '기반구축 & 실증', value: '539', period: '2019', target: 'aim' },
  b: { label: '기업지원 <새>', value: '561.6', period: '2020', kind: 'plan' as const },
  aim: { value: '500', kind: 'target' as const },
};
const draw = (type: (typeof types)[number]) =>
  drawChart(aModel({ type, figures: ['a', 'b'] }, figures), { cache });

test.each(types)(
  'draws a %s chart in the colours of the page, with text as text and without ids',
  async (type) => {
    for (const svg of Object.values(await draw(type))) {
      expect(svg).toMatch(
        /^<svg class="chart-(?:narrow|wide)" viewBox="0 0 \d+ \d+" aria-hidden="true" focusable="false">/,
      );
      expect(svg).toMatch(/<text [^>]*>539<\/text>/);
      expect(svg).not.toMatch(/ id="|font-family|url\(|#|rgb|NaN|undefined/);
      expect(new Set(svg.match(/(?<=(?:fill|stroke)=")[^"]+/g))).toEqual(
        new Set(svg.match(/(?<=(?:fill|stroke)=")(?:none|var\(--[a-z0-9-]+\))/g) ?? []),
      );
      expect(svg.length).toBeLessThan(6000);
    }
  },
);

test('keeps a drawing and does not draw it again', async () => {
  const first = await draw('bar');
  const files = await readdir(cache);
  expect(await draw('bar')).toEqual(first);
  expect(await readdir(cache)).toEqual(files);
});

test('hands drawings over in the order in which they are asked for, kept or not', async () => {
  await draw('line');
  const done: string[] = [];
  const ask = async (name: string, value: string) => {
    await drawChart(aModel({ type: 'line', figures: ['a'] }, { a: { label: name, value, period: '2030' } }), {
      cache,
    });
    done.push(name);
  };
  await Promise.all([
    ask('가', '1'),
    draw('line').then(() => done.push('나')),
    ask('다', '2'),
    ask('가', '1').then(() => done.push('라')),
  ]);
  expect(done).toEqual(['가', '나', '다', '가', '라']);
});

test('knows all code from a figure to its picture, by which it knows what is still good', () => {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)) {
      visit(join(dirname(file), name));
    }
  };
  visit('src/report/draw-chart.ts');
  const keeping = ['src/report/kept-work.ts', 'src/report/code-version.ts'];
  const unknown = [...seen].filter(
    (file) => ![...drawingCode, ...keeping].some((path) => file === path || file.startsWith(`${path}/`)),
  );
  expect(seen.size).toBeGreaterThan(10);
  expect(unknown).toEqual([]);
});
