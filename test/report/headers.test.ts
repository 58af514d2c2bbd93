import { describe, expect, test } from 'vitest';
import { contentTypeOf, headersOf, overHttpsOnly, placeOf, places } from '../../src/report/headers.ts';

const of = (path: string) => headersOf(placeOf(path));

describe('the headers of a file', () => {
  test.each([
    ['/', 'no-cache'],
    ['/2030/jobs/', 'no-cache'],
    ['/2030/seal.tsv', 'no-cache'],
    ['/favicon.svg', 'no-cache'],
    ['/assetsandmore/', 'no-cache'],
    ['/assets/report.abc.css', 'public, max-age=31536000, immutable'],
    ['/fonts/report-400.abc.woff2', 'public, max-age=31536000, immutable'],
  ])('of %s let a browser keep it: %s', (path, kept) => {
    expect(of(path)['Cache-Control']).toBe(kept);
  });

  test.each([
    ['/2030/jobs/', "frame-ancestors 'none'", 'DENY'],
    ['/assets/a.js', "frame-ancestors 'none'", 'DENY'],
    ['/embed/2030/charts/jobs/', 'frame-ancestors *', undefined],
  ])('of %s say who may frame it: %s', (path, ancestors, frameOptions) => {
    expect(of(path)['Content-Security-Policy']?.split('; ')).toContain(ancestors);
    expect(of(path)['X-Frame-Options']).toBe(frameOptions);
  });

  test.each(places.map((place) => [place.folder, place] as const))(
    'of %s fit one quoted line',
    (_, place) => {
      for (const value of Object.values({ ...headersOf(place), ...overHttpsOnly })) {
        expect(value).toMatch(/^[\x20-\x7e]+$/);
        expect(value).not.toMatch(/["$\\]/);
      }
    },
  );
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/2030/jobs/', 'text/html; charset=utf-8'],
  ['/404.html', 'text/html; charset=utf-8'],
  ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
  ['/2030/seal.tsv', 'text/tab-separated-values; charset=utf-8'],
  ['/api/figures.csv', 'text/csv; charset=utf-8'],
  ['/api/2030.json', 'application/json; charset=utf-8'],
  ['/feed.xml', 'application/xml; charset=utf-8'],
  ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/assets/report.abc.css', 'text/css; charset=utf-8'],
  ['/assets/chart.abc.js', 'text/javascript; charset=utf-8'],
  ['/fonts/report-400.abc.woff2', 'font/woff2'],
  ['/icon-512.png', 'image/png'],
  ['/unknown', 'application/octet-stream'],
])('%s is of the type %s', (path, type) => {
  expect(contentTypeOf(path)).toBe(type);
});
