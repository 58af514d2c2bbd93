import { z } from 'astro/zod';

/** The part of JSON Schema that our schemas come out as. */
export interface JsonSchema {
  description?: string;
  type?: string;
  enum?: string[];
  required?: string[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** What an author may write, as JSON Schema; the descriptions come along. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
}

/** The schema of the field at a path; undefined where the schema has no such field. */
export function fieldAt(schema: JsonSchema, path: readonly PropertyKey[]): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((at, step) => {
    if (typeof step === 'number') return at?.items;
    const others = at?.additionalProperties;
    return at?.properties?.[String(step)] ?? (typeof others === 'object' ? others : undefined);
  }, schema);
}
