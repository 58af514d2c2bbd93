import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { apiNames, apiSchema, schemaAddress } from '../../src/report/api-schemas/api-schemas.ts';

const absolute = (address: string) => `https://report.example${address}`;

describe.each(apiNames)('the shape of %s', (name) => {
  test('changes only on purpose: others rely on it', async () => {
    const text = `${JSON.stringify(apiSchema(name, absolute), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../fixtures/api-schemas/${name}-1.json`);
  });

  test('is a JSON Schema that says where it stands and what each of its fields is', () => {
    const schema = apiSchema(name, absolute);
    expect(schema.$id).toBe(absolute(schemaAddress(name)));
    expect(() => addFormats.default(new Ajv2020({ strict: true })).compile(schema)).not.toThrow();
    expect(undescribed(schema, name)).toEqual([]);
  });
});

interface Shape {
  description?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
}

/** The fields of a schema that no words describe. */
function undescribed(schema: Shape, path: string): string[] {
  const within = [...(schema.items ? [schema.items] : []), ...(schema.anyOf ?? [])];
  return [
    ...within.flatMap((each) => undescribed(each, path)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
      ...(field.description ? [] : [`${path}.${name}`]),
      ...undescribed(field, `${path}.${name}`),
    ]),
  ];
}
