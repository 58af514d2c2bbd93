import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: { name: string; type: string; constraints?: Record<string, unknown> }[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

/** The profile as specs.frictionlessdata.io publishes it, of draft 4; what it uses means the same in draft 7. */
const { $schema: _, ...profile } = JSON.parse(
  readFileSync('test/fixtures/data-package/tabular-data-package.json', 'utf8'),
);

describe.each(['report', 'underPath', 'fictional', 'overYears', 'corrected', 'preview'] as const)(
  'the data package of the site "%s"',
  (name) => {
    const { folder } = inject(name);
    const made = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    const resources: Resource[] = made.resources;
    const bytesOf = ({ path }: Resource) => readFileSync(join(folder, path));
    const rowsOf = (resource: Resource): Record<string, string>[] =>
      parse(bytesOf(resource), { columns: true, bom: true });

    test('is a Tabular Data Package', () => {
      const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true, logger: false }), {
        mode: 'fast',
      });
      ajv.addFormat('textarea', true);
      const validate = ajv.compile(profile);
      validate(made);
      expect(validate.errors).toBeNull();
    });

    test('tells the columns, the size and the hash of each file as they are', () => {
      for (const resource of resources) {
        const bytes = bytesOf(resource);
        expect(resource.bytes).toBe(bytes.byteLength);
        expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
        const [head] = parse(bytes, { bom: true, to: 1 });
        expect(resource.schema.fields.map((field) => field.name)).toEqual(head);
      }
    });

    test('has no value that breaks what it says of a column', () => {
      const faults = resources.flatMap((resource) =>
        rowsOf(resource).flatMap((row, index) =>
          resource.schema.fields.flatMap(({ name: column, type, constraints = {} }) => {
            const cell = row[column] ?? '';
            const { required, pattern } = constraints;
            const choices = constraints['enum'] as string[] | undefined;
            const isWrong =
              cell === ''
                ? required === true
                : (type === 'number' && !/^-?\d+(?:\.\d+)?$/.test(cell)) ||
                  (type === 'year' && !/^\d{4}$/.test(cell)) ||
                  (choices !== undefined && !choices.includes(cell)) ||
                  (typeof pattern === 'string' && !new RegExp(`^(?:${pattern})$`).test(cell));
            return isWrong ? [`${resource.name} ${index + 2} ${column}: ${cell}`] : [];
          }),
        ),
      );
      expect(faults).toEqual([]);
    });

    test('has rows that its keys tell apart, and that lead to those of the other file', () => {
      for (const { schema, ...resource } of resources) {
        const rows = rowsOf({ schema, ...resource });
        const keys = rows.map((row) => schema.primaryKey.map((field) => row[field]).join('\t'));
        expect(new Set(keys).size).toBe(rows.length);
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const other = resources.find((each) => each.name === reference.resource);
          const known = new Set(
            other && rowsOf(other).map((row) => reference.fields.map((field) => row[field]).join('\t')),
          );
          expect(rows.filter((row) => !known.has(fields.map((field) => row[field]).join('\t')))).toEqual([]);
        }
      }
    });
  },
);
