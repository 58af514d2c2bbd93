/** The part of JSON Schema in which the files for programs are described. */
export interface ShapeSchema {
  description?: string;
  type?: string;
  format?: string;
  const?: unknown;
  required?: string[];
  properties?: Record<string, ShapeSchema>;
  items?: ShapeSchema;
  anyOf?: ShapeSchema[];
}

/** A field of a file, for people: `figures[].source.url`. */
export interface SchemaRow {
  path: string;
  /** `string (uri)`, `object | null` */
  type: string;
  /** Whether it is always there, where that in which it stands is. */
  isRequired: boolean;
  description: string;
}

/** Every field of a schema, each before those in it. */
export function schemaRows(schema: ShapeSchema, within = ''): SchemaRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = within + name;
    const row = {
      path,
      type: typeOf(field),
      isRequired: schema.required?.includes(name) ?? false,
      description: field.description ?? '',
    };
    return [row, ...alternativesOf(field).flatMap((each) => rowsIn(each, path))];
  });
}

function rowsIn(field: ShapeSchema, path: string): SchemaRow[] {
  return field.type === 'array' ? schemaRows(field.items ?? {}, `${path}[].`) : schemaRows(field, `${path}.`);
}

function alternativesOf(field: ShapeSchema): ShapeSchema[] {
  return field.anyOf ?? [field];
}

function typeOf(field: ShapeSchema): string {
  return alternativesOf(field)
    .map((each) => {
      if (each.const !== undefined) return JSON.stringify(each.const);
      if (each.type === 'array') return `${typeOf(each.items ?? {})}[]`;
      return each.format === undefined ? (each.type ?? '') : `${each.type} (${each.format})`;
    })
    .join(' | ');
}
