import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPermalink, parsePermalink, type Permalink } from '../../src/permalinks/permalink.ts';

test.each<[string, Permalink]>([
  ['/', {}],
  ['/2021/', { edition: '2021' }],
  ['/2021/jobs/', { edition: '2021', section: 'jobs' }],
  ['/2021/jobs/#vs-target', { edition: '2021', section: 'jobs', anchor: 'vs-target' }],
  ['/2021/figures/', { edition: '2021', section: 'figures' }],
  ['/2021/figures/jobs-created/', { edition: '2021', figure: 'jobs-created' }],
  ['/2021/charts/', { edition: '2021', section: 'charts' }],
  ['/2021/charts/awarded-by-type/', { edition: '2021', chart: 'awarded-by-type' }],
  ['/latest/', { edition: 'latest' }],
  ['/latest/jobs/', { edition: 'latest', section: 'jobs' }],
  ['/latest/figures/jobs-created/', { edition: 'latest', figure: 'jobs-created' }],
  ['/latest/charts/awarded-by-type/', { edition: 'latest', chart: 'awarded-by-type' }],
  ['/changes/2021/', { page: 'changes/2021' }],
  ['/r/2031-175/', { page: 'r/2031-175' }],
  ['/about/', { page: 'about' }],
  ['/glossary/#job', { page: 'glossary', anchor: 'job' }],
  ['/#top', { anchor: 'top' }],
])('takes %s apart and puts it together again', (address, parts) => {
  expect(parsePermalink(address)).toEqual(parts);
  expect(formatPermalink(parts)).toBe(address);
});

test.each([
  '',
  '2021/',
  '/2021',
  '/2021/jobs',
  '//2021/',
  '/2021/jobs/more/',
  '/Jobs/',
  '/2021/?a=b',
  '/2021/#',
])('knows no parts of %j', (address) => {
  expect(parsePermalink(address)).toBeUndefined();
});

test('keeps all parts on the way to an address and back', () => {
  const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,2}$/);
  const edition = fc.integer({ min: 1000, max: 9999 }).map(String);
  const anchor = fc.option(slug, { nil: undefined });
  const permalink = fc.oneof(
    fc.record({ anchor }),
    fc.record({ page: slug, anchor }),
    fc.record({ edition, figure: slug, anchor }),
    fc.record({ edition, chart: slug, anchor }),
    fc.record({ edition, section: fc.option(slug, { nil: undefined }), anchor }),
  );
  fc.assert(
    fc.property(permalink, (parts) => {
      expect(parsePermalink(formatPermalink(parts))).toEqual(JSON.parse(JSON.stringify(parts)));
    }),
  );
});
