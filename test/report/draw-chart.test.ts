import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawChart } from '../../src/report/draw-chart.ts';
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
  for (const file of files) {
    if ((await readFile(join(cache, file), 'utf8')) === JSON.stringify(first)) {
      await writeFile(join(cache, file), JSON.stringify({ narrow: 'kept', wide: 'kept' }));
    }
  }
  expect(await draw('bar')).toEqual({ narrow: 'kept', wide: 'kept' });
});

test('leaves no unfinished file', async () => {
  expect((await readdir(cache)).filter((file) => !file.endsWith('.json'))).toEqual([]);
});
