import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { type Form, formOf } from './forms.ts';
import type { Texts } from './a-mutation.ts';

/** One value in the YAML of a file, with its place in the text. */
export interface Spot {
  file: string;
  /** The names that lead to it, `*` for one that an author gave and for an item: `figures.*.value`. */
  path: string;
  form: Form;
  /** The name before the value; an item of a list has none. */
  key?: { from: number; to: number; text: string };
  value: { from: number; to: number; text: string };
  /** Whether its group must have it. */
  isNeeded: boolean;
  /** Whether an author gave it its name, as to a figure. */
  isNamed: boolean;
  /** Where the group begins in which it stands. */
  groupFrom: number;
  /** The spots of the same group or list, itself included. */
  siblings: number;
}

/** The YAML of a file: all of it, or what stands between the first two lines `---`. */
export function yamlPart(file: string, text: string): { from: number; to: number } {
  return file.endsWith('.mdx') ? { from: 4, to: text.indexOf('\n---\n') + 1 } : { from: 0, to: text.length };
}

/** Every value of a report, in order. */
export function spotsIn(texts: Texts): Spot[] {
  return [...texts].flatMap(([file, text]) => {
    const { from, to } = yamlPart(file, text);
    const document = parseDocument(text.slice(from, to));
    return document.contents ? inside(file, text, from, document.contents, formOf(file), '') : [];
  });
}

function inside(file: string, text: string, offset: number, node: unknown, form: Form, path: string): Spot[] {
  const spot = (
    value: Node,
    of: Form,
    name: string,
    more: Pick<Spot, 'isNeeded' | 'isNamed' | 'siblings'> & { key?: Spot['key'] },
  ): Spot => {
    const [from = 0, end = 0] = value.range ?? [];
    const to = offset + from + text.slice(offset + from, offset + end).trimEnd().length;
    return {
      file,
      path: path === '' ? name : `${path}.${name}`,
      form: of,
      value: { from: offset + from, to, text: text.slice(offset + from, to) },
      groupFrom: offset + ((node as Node).range?.[0] ?? 0),
      ...more,
    };
  };
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => {
      if (!isScalar(key) || !value) return [];
      const name = String(key.value);
      const of = form.is === 'names' ? form.of : form.is === 'group' ? form.fields[name] : undefined;
      if (!of) throw new Error(`${file} has ${path}.${name}, of which no form is known.`);
      const from = offset + (key.range?.[0] ?? 0);
      const shown = form.is === 'names' ? '*' : name;
      const own = spot(value as Node, of, shown, {
        key: { from, to: offset + (key.range?.[1] ?? 0), text: name },
        isNeeded: form.is === 'group' && form.needed.includes(name),
        isNamed: form.is === 'names',
        siblings: node.items.length,
      });
      return [own, ...inside(file, text, offset, value, of, own.path)];
    });
  }
  if (isSeq(node) && form.is === 'list') {
    return node.items.flatMap((item) => {
      const own = spot(item as Node, form.of, '*', {
        isNeeded: false,
        isNamed: false,
        siblings: node.items.length,
      });
      return [own, ...inside(file, text, offset, item, form.of, own.path)];
    });
  }
  return [];
}
