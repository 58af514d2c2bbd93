import { expect, test } from 'vitest';
import { type JsonSchema, jsonSchema } from '../../src/reading/json-schema.ts';
import { collections } from '../../src/schema/collections.ts';
import { smallReport, toldOverYears } from './bases.ts';
import { fieldsOf, type Form, formOf } from './forms.ts';
import { spotsIn } from './spots.ts';

const files = Object.values(collections).map(({ path, schema }) => ({
  file: path.replace('{year}', '2031').replace('{slug}', 'jobs'),
  schema: jsonSchema(schema),
}));

test.each(files)('knows every field of $file, and which of them must be there', ({ file, schema }) => {
  expect(fieldsOf(formOf(file)).sort()).toEqual(fieldsOfSchema(schema).sort());
  expect(neededOf(formOf(file)).sort()).toEqual(requiredOf(schema).sort());
});

test('puts a fault into every field that content may have', () => {
  const met = new Set(
    [smallReport(), toldOverYears()].flatMap((texts) =>
      spotsIn(texts)
        .filter(({ form }) => form.is === 'scalar')
        .map(({ file, path }) => `${nameOf(file)} ${path.replaceAll('.*', '').replace(/^\*\.?/, '')}`),
    ),
  );
  const missed = files.flatMap(({ file }) =>
    fieldsOf(formOf(file))
      .map((path) => `${nameOf(file)} ${path.replaceAll('.*', '').replace(/^\*\.?/, '')}`)
      .filter((field) => !met.has(field)),
  );
  expect(missed).toEqual([]);
});

/** All sections have one form, and so have all editions and pages. */
function nameOf(file: string): string {
  return file
    .replace(/^\d{4}\/(?!edition).*|^pages\/.*/, (path) => path.replace(/[^/]+$/, 'mdx'))
    .replace(/^\d{4}/, 'year');
}

function fieldsOfSchema(schema: JsonSchema, path = ''): string[] {
  const below = (name: string, of: JsonSchema) => fieldsOfSchema(of, path === '' ? name : `${path}.${name}`);
  const { properties, items, additionalProperties: others } = schema;
  if (items) return fieldsOfSchema(items, path);
  if (typeof others === 'object') return below('*', others);
  return properties ? Object.entries(properties).flatMap(([name, of]) => below(name, of)) : [path];
}

function requiredOf(schema: JsonSchema, path = ''): string[] {
  const below = (name: string, of: JsonSchema) => requiredOf(of, `${path}.${name}`);
  const { properties = {}, required = [], items, additionalProperties: others } = schema;
  if (items) return requiredOf(items, path);
  if (typeof others === 'object') return below('*', others);
  return [
    ...required.map((name) => `${path}.${name}`),
    ...Object.entries(properties).flatMap(([name, of]) => below(name, of)),
  ];
}

function neededOf(form: Form, path = ''): string[] {
  switch (form.is) {
    case 'scalar':
      return [];
    case 'list':
      return neededOf(form.of, path);
    case 'names':
      return neededOf(form.of, `${path}.*`);
    case 'group':
      return [
        ...form.needed.map((name) => `${path}.${name}`),
        ...Object.entries(form.fields).flatMap(([name, of]) => neededOf(of, `${path}.${name}`)),
      ];
  }
}
