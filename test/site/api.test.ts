import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { jsonFilesOf } from './json-files.ts';
import { ownEnvironment } from './own-environment.ts';
import { readPage } from './read-page.ts';

const sites = ['report', 'underPath', 'fictional', 'overYears', 'corrected', 'preview'] as const;

describe.each(sites)('the files for programs of the site "%s"', (name) => {
  const { folder, published } = inject(name);
  const files = jsonFilesOf(folder);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');

  test('name their shape and have no field that it does not describe', () => {
    const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true }));
    const shapes = [...files].filter(([path]) => path.startsWith('api/schema/'));
    for (const [, shape] of shapes) ajv.addSchema(closed(shape) as object);
    const told = [...files].filter(
      ([path]) => !/^api\/schema\/|^datapackage\.json$|oembed\.json$/.test(path),
    );
    expect(told.length).toBeGreaterThan(3);
    const faults = told.flatMap(([path, file]) => {
      const validate = ajv.getSchema(String(file['$schema']));
      if (!validate) return [`${path}: ${String(file['$schema'])} is not on the site`];
      validate(file);
      return ((validate.errors ?? []) as ErrorObject[]).map(
        ({ instancePath, message }) => `${path}${instancePath} ${message}`,
      );
    });
    expect(faults).toEqual([]);
    const unused = shapes.filter(([, { $id }]) => !told.some(([, { $schema }]) => $schema === $id));
    expect(unused.map(([path]) => path)).toEqual([]);
  });

  test('lead to each other only where there is something', () => {
    const { editions } = JSON.parse(read('api/editions.json'));
    const named = editions.flatMap(({ files }: { files: Record<string, string> }) => Object.values(files));
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((address: string) => !existsSync(join(folder, pathOf(address, published))))).toEqual(
      [],
    );
  });

  test('tell every permalink that an edition tells, each with its own code, in JSON as in CSV', () => {
    const { permalinks, moved } = JSON.parse(read('api/permalinks.json'));
    const ofEditions = [...files]
      .filter(([path]) => /^api\/\d{4}\/permalinks\.json$/.test(path))
      .flatMap(([, file]) => file['permalinks'] as { address: string; code: string }[]);
    const addresses = (list: { address: string }[]) => list.map(({ address }) => address);
    expect(addresses(permalinks).toSorted()).toEqual(addresses(ofEditions).toSorted());
    expect(new Set(ofEditions.map(({ code }) => code)).size).toBe(ofEditions.length);
    const rows: Record<string, string>[] = parse(read('api/permalinks.csv'), { columns: true, bom: true });
    expect(rows.map((row) => row['주소'])).toEqual(addresses([...permalinks, ...moved]));
  });

  test('tell every figure of every edition once', () => {
    const rows: Record<string, string>[] = parse(read('api/figures.csv'), { columns: true, bom: true });
    const figures = [...files]
      .filter(([path]) => /^api\/\d{4}\.json$/.test(path))
      .flatMap(([, file]) => file['figures'] as { address: string; value: string }[]);
    const of = (list: { address: string; value: string }[]) =>
      list.map(({ address, value }) => `${address} ${value}`).toSorted();
    expect(
      of(rows.map(({ 주소, 값, 판 }) => ({ address: 주소 ?? '', value: 값 ?? '', edition: 판 }))),
    ).toEqual(of(figures));
  });
});

describe.each(['report', 'underPath', 'corrected'] as const)('the documentation of the site "%s"', (name) => {
  const { folder, published, address } = inject(name);
  const html = readPage(folder, 'api/');
  const examples = [
    ...html.matchAll(
      /<pre data-example="(js|sh)"[^>]*>([^<]*)<\/pre>[\s\S]*?<pre data-output[^>]*>([^<]*)<\/pre>/g,
    ),
  ].map(([, language = '', code = '', output = '']) => ({
    language,
    code: plain(code),
    output: plain(output),
  }));

  test('has examples for Node and for a shell', () => {
    expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(['js', 'sh']));
  });

  test.each(examples)('shows what its example prints: $code', async ({ language, code, output }) => {
    const here = code.replaceAll(published, address);
    expect(here).not.toBe(code);
    expect((await run(language, here)).replaceAll('\r', '').trim()).toBe(output);
  });
});

/** Not in the way of the server, which runs in another process. */
function run(language: string, code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    const file = join(folder, language === 'js' ? 'example.mjs' : 'example.sh');
    writeFileSync(file, code);
    const { stdout, stderr } = spawnSync(language === 'js' ? process.execPath : 'sh', [file], {
      encoding: 'utf8',
      env: ownEnvironment({}),
      timeout: 30_000,
    });
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A shape that lets through no field that it does not describe: for readers it does, because fields may come. */
function closed(shape: unknown): unknown {
  if (Array.isArray(shape)) return shape.map(closed);
  if (typeof shape !== 'object' || shape === null) return shape;
  const each = Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, closed(value)]));
  return typeof each['properties'] === 'object' && each['type'] === 'object'
    ? { ...each, additionalProperties: false }
    : each;
}

function pathOf(address: string, published: string): string {
  return address.slice(published.length);
}

function plain(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
