import type { z } from 'astro/zod';
import { isLeftToFill } from '../domain/left-to-fill.ts';
import type { Problem } from '../domain/problem.ts';
import { fieldAt, jsonSchema } from './json-schema.ts';
import * as words from './schema-words.ts';

type Words = Pick<Problem, 'what' | 'remedy'>;
type Issue = z.core.$ZodIssue;

/**
 * What of a file does not obey its schema: every breach, each at the line where it can be put right. What is left to fill is no
 * breach.
 */
export function schemaProblems(file: string, schema: z.ZodType, value: unknown, issues: Issue[]): Problem[] {
  if (issues.length === 0) return [];
  const whole = jsonSchema(schema);
  return issues.flatMap((issue) => {
    const path = issue.path as (string | number)[];
    const found = valueAt(value, path);
    if (isLeftToFill(found)) return [];
    const parent = fieldAt(whole, path.slice(0, -1));
    const field: words.Field = {
      path,
      schema: fieldAt(whole, path),
      isRequired: path.length === 0 || (parent?.required?.includes(String(path.at(-1))) ?? true),
    };
    const at = (place: (string | number)[], told: Words): Problem => ({
      check: 'schema',
      severity: 'error',
      place: { file, path: place },
      ...told,
    });
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => at([...path, key], words.unknownField(field, key)));
    }
    return at(path, found === undefined ? words.missing(field) : wordsOf(issue, field, found));
  });
}

function wordsOf(issue: Issue, field: words.Field, found: unknown): Words {
  if (found === null || found === '' || (Array.isArray(found) && found.length === 0)) {
    return words.empty(field);
  }
  switch (issue.code) {
    case 'invalid_type':
      return words.wrongType(field, [issue.expected], found);
    case 'invalid_union': {
      const inner = issue.errors.flat();
      const expected = inner.flatMap((each) => (each.code === 'invalid_type' ? each.expected : []));
      return expected.length > 0 ? words.wrongType(field, expected, found) : words.rule(field, issue.code);
    }
    case 'invalid_value':
      return words.notAmong(field, issue.values.map(String), found);
    case 'invalid_format':
      return words.wrongFormat(field, issue, found);
    case 'invalid_key': {
      const [inner] = issue.issues;
      return words.wrongName(field, inner?.code === 'invalid_format' ? inner : { format: 'regex' });
    }
    case 'too_small':
    case 'too_big': {
      const isSmall = issue.code === 'too_small';
      const limit = Number(isSmall ? issue.minimum : issue.maximum);
      return Array.isArray(found)
        ? words.wrongCount(field, isSmall, limit, found.length)
        : words.outOfRange(field, isSmall, limit, found);
    }
    case 'custom':
      return words.rule(field, issue.message);
    default:
      return words.rule(field, issue.code);
  }
}

function valueAt(value: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined),
    value,
  );
}
