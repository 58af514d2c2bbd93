import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import { readPage } from './read-page.ts';

type Facts = Record<string, unknown>;

describe.each(['report', 'underPath', 'fictional', 'overYears', 'corrected'] as const)(
  'what search engines are told of the data of the site "%s"',
  (name) => {
    const { folder, published } = inject(name);
    const datasets = pagesOf(folder)
      .filter((page) => /^\d{4}\/(?:$|figures\/|charts\/)/.test(page))
      .map((page) => ({ page, dataset: datasetIn(readPage(folder, page)) }));

    test('is there for every edition, figure and chart', () => {
      expect(datasets.filter(({ dataset }) => !dataset).map(({ page }) => page)).toEqual([]);
      expect(datasets.length).toBeGreaterThan(10);
    });

    test('has all that Google asks of a Dataset, and a licence, a maker, a date and an address of its own', () => {
      const faults = datasets.flatMap(({ page, dataset = {} }) => {
        const text = (key: string) => String(dataset[key] ?? '');
        const wrong = {
          name: text('name') === '',
          description: text('description').length < 50 || text('description').length > 5000,
          url: text('url') !== published + page,
          identifier: !text('identifier').startsWith(published),
          creator: (dataset['creator'] as Facts | undefined)?.['@type'] !== 'Organization',
          license: 'license' in dataset && !/^https?:/.test(text('license')),
          includedInDataCatalog: !isTyped(dataset['includedInDataCatalog'], 'DataCatalog'),
          temporalCoverage: !/^(?:\d{4}|\d{4}-)/.test(text('temporalCoverage')),
          dateModified: !/^\d{4}-\d{2}-\d{2}$/.test(text('dateModified')),
          version: !/^\d{4}\.\d+$/.test(text('version')),
          isBasedOn: /(?:figures|charts)\/./.test(page) && !('isBasedOn' in dataset),
          isPartOf: /(?:figures|charts)\/./.test(page) && !isTyped(dataset['isPartOf'], 'Dataset'),
        };
        return Object.entries(wrong).flatMap(([key, is]) => (is ? [`${page} ${key}: ${text(key)}`] : []));
      });
      expect(faults).toEqual([]);
    });

    test('names files in which the data can be had, and they are there', () => {
      const missing = datasets.flatMap(({ page, dataset = {} }) => {
        const files = (dataset['distribution'] ?? []) as Record<string, string>[];
        const types = files.map(({ encodingFormat }) => encodingFormat);
        const lost = files.filter(
          ({ contentUrl = '' }) => !existsSync(join(folder, contentUrl.slice(published.length))),
        );
        return [
          ...(types.join() === 'text/csv,application/json' ? [] : [`${page}: ${types.join()}`]),
          ...lost.map(({ contentUrl }) => `${page}: ${contentUrl}`),
        ];
      });
      expect(missing).toEqual([]);
    });
  },
);

test('tells of an erratum by a later date and another version', () => {
  const { folder } = inject('corrected');
  const corrected = pagesOf(folder)
    .filter((page) => /^\d{4}\/figures\/./.test(page))
    .map((page) => datasetIn(readPage(folder, page)) ?? {})
    .filter(({ version }) => !String(version).endsWith('.0'));
  expect(corrected.length).toBeGreaterThan(0);
  for (const { dateModified, datePublished } of corrected)
    expect(String(dateModified) > String(datePublished)).toBe(true);
});

function isTyped(facts: unknown, type: string): boolean {
  const { '@type': is, name } = Object(facts) as Facts;
  return is === type && typeof name === 'string';
}

function datasetIn(html: string): Facts | undefined {
  const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}';
  const facts: Facts = JSON.parse(json);
  const graph = (facts['@graph'] as Facts[] | undefined) ?? [facts];
  return graph.find((each) => each['@type'] === 'Dataset');
}
