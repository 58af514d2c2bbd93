import { z } from 'astro/zod';
import type { JsonSchema } from '../../reading/json-schema.ts';
import type { Absolute } from '../../permalinks/edition-data.ts';
import { allPermalinksFile } from './all-permalinks-file.ts';
import { editionFile } from './edition-file.ts';
import { editionsFile } from './editions-file.ts';
import { permalinksFile } from './permalinks-file.ts';
import { thingFile } from './thing-file.ts';

/** The JSON files for programs: what each kind of them is and how it is made up. */
export const apiSchemas = {
  editions: { title: '모든 판', schema: editionsFile },
  edition: { title: '한 판의 수치와 정오', schema: editionFile },
  permalinks: { title: '한 판의 고유 링크', schema: permalinksFile },
  'all-permalinks': { title: '모든 판의 고유 링크', schema: allPermalinksFile },
  thing: { title: '수치·도표·표 하나', schema: thingFile },
} as const;
export type ApiName = keyof typeof apiSchemas;
export const apiNames = Object.keys(apiSchemas) as ApiName[];

/** A file of that kind without its opening. */
type Body<Name extends ApiName> = Omit<z.input<(typeof apiSchemas)[Name]['schema']>, '$schema' | 'version'>;

/** Where the JSON Schema of a kind of file stands. */
export function schemaAddress(name: ApiName): string {
  return `/api/schema/${name}-1.json`;
}

/** A file of that kind: its opening, then what it says. */
export function apiFile<Name extends ApiName>(name: Name, body: Body<Name>, absolute: Absolute) {
  return { $schema: absolute(schemaAddress(name)), version: 1 as const, ...body };
}

/**
 * The JSON Schema of a kind of file. It lets through fields that it does not know, because later ones may come without another
 * version.
 */
export function apiSchema(name: ApiName, absolute: Absolute): JsonSchema & { $id: string } {
  const { title, schema } = apiSchemas[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, $id: absolute(schemaAddress(name)), title, ...rest } as JsonSchema & { $id: string };
}
