import { expect, test } from 'vitest';
import { schemaRows } from '../../src/report/schema-rows.ts';

test('tells every field of a shape by its path, with its type and meaning, each before those in it', () => {
  const rows = schemaRows({
    type: 'object',
    required: ['version', 'items'],
    properties: {
      version: { type: 'number', const: 1, description: '차례' },
      items: {
        type: 'array',
        description: '것',
        items: {
          type: 'object',
          required: ['url'],
          properties: {
            url: { type: 'string', format: 'uri', description: '주소' },
            unit: { anyOf: [{ type: 'string' }, { type: 'null' }], description: '단위' },
          },
        },
      },
    },
  });
  expect(rows).toEqual([
    { path: 'version', type: '1', isRequired: true, description: '차례' },
    { path: 'items', type: 'object[]', isRequired: true, description: '것' },
    { path: 'items[].url', type: 'string (uri)', isRequired: true, description: '주소' },
    { path: 'items[].unit', type: 'string | null', isRequired: false, description: '단위' },
  ]);
});
