import { expect, test } from 'vitest';
import {
  embedAddress,
  embedsOf,
  isLatest,
  latestAddress,
  oembedAddress,
} from '../../src/permalinks/embeds.ts';
import { frameCode, frameTitle, oembedOf } from '../../src/permalinks/oembed.ts';
import { aFigure, anEdition, aReport, aSection } from '../checks/a-report.ts';

const charts = { growth: { title: '<늘었다> & "컸다"', type: 'bar' as const, figures: ['jobs'] } };
const body = '<Chart id="growth" />';
const report = aReport({
  sections: [
    aSection({ edition: '2031', figures: { jobs: aFigure(), gone: aFigure() }, charts, body }),
    aSection({ edition: '2032', figures: { jobs: aFigure() } }),
    aSection({ edition: '2033', figures: { jobs: aFigure(), more: aFigure() } }),
  ],
  editions: [
    anEdition({ year: '2031' }),
    anEdition({ year: '2032' }),
    anEdition({ year: '2033', state: 'draft', published: undefined }),
  ],
});
const embeds = embedsOf(report);
const embedAt = (address: string) => {
  const embed = embeds.get(address);
  if (!embed) throw new Error(`There is no frame for ${address}.`);
  return embed;
};
const absolute = (address: string) => `https://example.org/annual${address}`;

test('frames every chart and figure of what is published, in its edition and as the newest', () => {
  expect([...embeds.keys()].sort()).toEqual([
    '/2031/charts/growth/',
    '/2031/figures/gone/',
    '/2031/figures/jobs/',
    '/2032/figures/jobs/',
    '/latest/charts/growth/',
    '/latest/figures/gone/',
    '/latest/figures/jobs/',
  ]);
});

test('goes on framing what has moved under its old address', () => {
  const moved = embedsOf({
    ...report,
    ledgers: new Map([
      [
        '2031',
        [{ date: '2032-01-05', kind: 'moved', address: '/2031/charts/rise/', to: '/2031/charts/growth/' }],
      ],
    ]),
  });
  expect(moved.get('/2031/charts/rise/')).toMatchObject({ permalink: '/2031/charts/growth/' });
  expect(moved.get('/latest/charts/rise/')).toMatchObject({ permalink: '/2031/charts/growth/' });
});

test('shows as the newest what the newest edition has that has it', () => {
  expect(embedAt('/latest/figures/jobs/').permalink).toBe('/2032/figures/jobs/');
  expect(embedAt('/latest/figures/gone/').permalink).toBe('/2031/figures/gone/');
  expect([...embeds].filter(([, embed]) => isLatest(embed)).map(([address]) => address.slice(0, 8))).toEqual(
    Array(3).fill('/latest/'),
  );
});

test('knows the addresses of a frame', () => {
  expect(latestAddress('/2031/charts/growth/')).toBe('/latest/charts/growth/');
  expect(embedAddress('/2031/charts/growth/')).toBe('/embed/2031/charts/growth/');
  expect(oembedAddress('/latest/figures/jobs/')).toBe('/embed/latest/figures/jobs/oembed.json');
});

test('says in words what a frame shows', () => {
  expect(frameTitle(report, embedAt('/2031/figures/jobs/'))).toBe('새 일자리, 『연간 보고서』 2031년판');
  expect(frameTitle(report, embedAt('/latest/figures/jobs/'))).toBe(
    '새 일자리, 『연간 보고서』 가장 새로운 판',
  );
});

test('writes the code of a frame, in which no title closes an attribute', () => {
  expect(frameCode(report, embedAt('/2031/charts/growth/'), 420, absolute)).toBe(
    '<iframe src="https://example.org/annual/embed/2031/charts/growth/" title="&lt;늘었다&gt; &amp; &quot;컸다&quot;, 『연간 보고서』 2031년판" width="640" height="420" loading="lazy" style="width: 100%; border: 0"></iframe>',
  );
});

test('describes a frame for programs, with a picture where there is one', () => {
  const embed = embedAt('/2032/figures/jobs/');
  const plain = oembedOf(report, embed, { height: 300, absolute });
  expect(plain).toEqual({
    type: 'rich',
    version: '1.0',
    title: '새 일자리, 『연간 보고서』 2032년판',
    author_name: '예시 기관',
    provider_name: '연간 보고서',
    provider_url: 'https://example.org/annual/',
    cache_age: 86_400,
    html: frameCode(report, embed, 300, absolute),
    width: 640,
    height: 300,
  });
  const thumbnail = { address: 'https://example.org/card.png', width: 1200, height: 630 };
  expect(oembedOf(report, embed, { height: 300, absolute, thumbnail })).toEqual({
    ...plain,
    thumbnail_url: 'https://example.org/card.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});
