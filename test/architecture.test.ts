import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** The rooms of the house from the source of the data to the page. A file imports from its own room and from earlier ones. */
const order = [
  'schema',
  'domain',
  'permalinks',
  'charts',
  'checks',
  'report',
  'components',
  'layouts',
  'pages',
];

/** Rooms beside the flow, and the rooms that they may use. */
const beside: Record<string, string[]> = {
  markdown: ['schema', 'domain'],
  reading: ['schema', 'domain', 'permalinks', 'checks', 'markdown'],
  browser: ['domain', 'charts', 'permalinks'],
  styles: [],
  cli: ['schema', 'domain', 'permalinks', 'charts', 'checks', 'markdown', 'reading', 'report'],
};

/** What rooms of the flow may use of the rooms beside it. */
const takes: Record<string, string[]> = {
  checks: ['markdown'],
  report: ['reading', 'markdown'],
  components: ['browser', 'styles'],
  layouts: ['browser', 'styles'],
  pages: ['browser', 'styles'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|astro|css)$/.test(path));
const texts = new Map(files.map((file) => [file, readFileSync(join('src', file), 'utf8')]));
const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

/** The files of `src/` that a file imports, and the packages. */
function importsOf(file: string): { own: string[]; packages: string[] } {
  const text = texts.get(file) ?? '';
  const names = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);
  return {
    own: names
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(dirname(file), name)).replaceAll('\\', '/')),
    packages: names.filter((name) => !name.startsWith('.')),
  };
}

test('imports point back along the flow', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file);
    if (room === '') return [];
    const allowed = new Set([
      room,
      ...(beside[room] ?? order.slice(0, order.indexOf(room))),
      ...(takes[room] ?? []),
    ]);
    return importsOf(file)
      .own.filter((other) => !allowed.has(roomOf(other)))
      .map((other) => `${file} → ${other}`);
  });
  expect(wrong).toEqual([]);
});

test('imports form no ring', () => {
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    const ring = importsOf(file)
      .own.map((other) => visit(other, [...trail, file]))
      .find((found) => found.length > 0);
    done.add(file);
    return ring ?? [];
  };
  expect(files.map((file) => visit(file, [])).find((ring) => ring.length > 0)).toBeUndefined();
});

describe.each(['schema', 'domain', 'permalinks', 'charts', 'checks'])('src/%s', (room) => {
  test('knows neither Astro, nor Node, nor the page', () => {
    const wrong = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => [
        ...importsOf(file)
          .packages.filter((name) => /^node:|^astro(?!\/zod$)|^@astrojs/.test(name))
          .map((name) => `${file} imports ${name}`),
        ...(/\b(?:document|window|process)\./.test(withoutComments(texts.get(file) ?? ''))
          ? [`${file} speaks of document, window or process`]
          : []),
      ]);
    expect(wrong).toEqual([]);
  });
});

test('src/ names no organisation, strategy, indicator or source of the content', () => {
  const read = (file: string): Record<string, Record<string, string>> =>
    parse(readFileSync(join('content', file), 'utf8'));
  const { name = '', short, english } = read('report.yaml')['organisation'] ?? {};
  const names = [
    name,
    short,
    english,
    ...Object.keys(read('sources.yaml')),
    ...Object.keys(read('strategies.yaml')),
  ]
    .filter((each) => each !== undefined)
    .concat(Object.keys(read('indicators.yaml')).filter((id) => id.includes('-')));
  const wrong = [...texts].flatMap(([file, text]) =>
    names.filter((each) => withoutComments(text).includes(each)).map((each) => `${file} names ${each}`),
  );
  expect(wrong).toEqual([]);
});

test('src/ names no year of the content', () => {
  const years = readdirSync('content').filter((name) => /^\d{4}$/.test(name));
  const wrong = [...texts].flatMap(([file, text]) =>
    years
      .filter((year) => new RegExp(`\\b${year}\\b`).test(withoutComments(text)))
      .map((year) => `${file}: ${year}`),
  );
  expect(wrong).toEqual([]);
});

test('every file is named in kebab-case, or in PascalCase when it is a component', () => {
  const wrong = files.filter((file) => {
    const name = file.split('/').at(-1) ?? '';
    return /\.astro$/.test(name) && !file.startsWith('pages/')
      ? !/^[A-Z][A-Za-z]*\.astro$/.test(name)
      : !/^[a-z0-9[\].-]+$/.test(name);
  });
  expect(wrong).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
