import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import { type Form, formOf } from './forms.ts';
import { yamlPart } from './spots.ts';

/** One way in which a file can be written otherwise and say the same. */
export type Variation = (text: string, file: string) => string;

/**
 * Everything in which two files that say the same may differ. Not among them is the order in which named things stand
 * (figures, charts, tables, sources, strategies, indicators, terms) and the order of lists: it is the order in which readers
 * meet them. Nor is a backslash at the end of a line, which breaks it.
 */
export const variations: Readonly<Record<string, Variation>> = {
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'CRLF here and there': (text) => text.replace(/\n(?=[^\n]*[동는을s])/g, '\r\n'),
  'CR alone': (text) => text.replaceAll('\n', '\r'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'spaces at the ends of lines': (text) => text.replace(/$/gm, '  ').trimEnd() + '   \n',
  'tabs at the ends of lines': (text) => text.replace(/$/gm, '\t').trimEnd() + '\t\n',
  'no line end at the end': (text) => text.trimEnd(),
  'empty lines at the end': (text) => `${text}\n\n\n`,
  'comments in YAML': (text, file) => inYaml(text, file, commented),
  'empty lines in YAML': (text, file) =>
    inYaml(text, file, (yaml) => yaml.replace(/^(?=[\w-]+:| {2}[\w-]+:)/gm, '\n')),
  'other order of fields': (text, file) => inYaml(text, file, (yaml) => respelled(yaml, file, 'order')),
  'other quotes': (text, file) => inYaml(text, file, (yaml) => respelled(yaml, file, 'quotes')),
  'other lists': (text, file) => inYaml(text, file, (yaml) => respelled(yaml, file, 'lists')),
  'comments in MDX': (text, file) => inBody(text, file, remarked),
  'empty lines in MDX': (text, file) => inBody(text, file, (body) => body.replaceAll('\n\n', '\n\n\n\n')),
};

/** All of them at once, those that are not two ways of the same. */
export const allAtOnce: Variation = (text, file) =>
  [
    'other order of fields',
    'other quotes',
    'other lists',
    'comments in YAML',
    'empty lines in YAML',
    'comments in MDX',
    'empty lines in MDX',
    'spaces at the ends of lines',
    'no line end at the end',
    'CRLF',
    'a byte order mark',
  ].reduce((varied, name) => variations[name]?.(varied, file) ?? varied, text);

function inYaml(text: string, file: string, change: (yaml: string) => string): string {
  const { from, to } = yamlPart(file, text);
  return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to);
}

/** Code says what it says, empty lines included. */
function inBody(text: string, file: string, change: (body: string) => string): string {
  if (!file.endsWith('.mdx')) return text;
  const from = text.indexOf('\n---\n') + 5;
  const parts = text.slice(from).split(/(^ *```[\s\S]*?^ *```$)/m);
  return text.slice(0, from) + parts.map((part, index) => (index % 2 === 0 ? change(part) : part)).join('');
}

/** A comment above every name, and one behind every value that stands on its line. */
function commented(yaml: string): string {
  return yaml
    .replace(/^( *)((?:- )?[\w-]+:)/gm, '$1# 메모: "하나" [둘] {셋}\n$1$2')
    .replace(/^( *(?:- )?[\w-]+: +[^\s|>#][^#\n]*)$/gm, '$1 # 메모');
}

/** Comments between blocks, at the end of lines and inside sentences. */
function remarked(body: string): string {
  return body
    .replace(/\n\n(?=\S)/g, '\n\n{/* 메모: <Fig id="none" /> */}\n\n')
    .replace(/(?<=[가-힣]) (?=[가-힣])/, ' {/* 메모 */} ')
    .replace(/(?<=[.])(?=\n)/g, ' {/* 여러\n줄 */}');
}

type Way = 'order' | 'quotes' | 'lists';

/** The YAML written anew, as it was but for one thing. */
function respelled(yaml: string, file: string, way: Way): string {
  const { contents } = parseDocument(yaml);
  return contents ? block(contents, formOf(file), '', way) : yaml;
}

function block(node: Node, form: Form, indent: string, way: Way): string {
  if (isMap(node)) {
    const items = way === 'order' && form.is === 'group' ? node.items.toReversed() : node.items;
    return items
      .map(({ key, value }) => {
        const name = (key as Scalar).source ?? '';
        const of = form.is === 'names' ? form.of : form.is === 'group' ? form.fields[name] : undefined;
        return `${indent}${name}:${behind(value as Node, of as Form, indent, way)}`;
      })
      .join('');
  }
  if (isSeq(node) && form.is === 'list') {
    return node.items
      .map((item) => `${indent}- ${block(item as Node, form.of, `${indent}  `, way).trimStart()}`)
      .join('');
  }
  return `${indent}${word(node, form, way)}\n`;
}

function behind(node: Node, form: Form, indent: string, way: Way): string {
  const isScalars = isSeq(node) && node.items.length > 0 && node.items.every((item) => isScalar(item));
  const isFlow = isSeq(node) && node.flow === true;
  if (isSeq(node) && isScalars && form.is === 'list' && isFlow === (way !== 'lists')) {
    const words = node.items.map((item) => word(item as Node, form.of, way));
    return ` [${words.map((each) => (/^[^'"].*[,[\]{}]/.test(each) ? JSON.stringify(each) : each)).join(', ')}]\n`;
  }
  return isScalar(node) ? ` ${word(node, form, way)}\n` : `\n${block(node, form, `${indent}  `, way)}`;
}

/** A value as it was typed, or between other quotes than it was, where it is text anyhow. */
function word(node: Node, form: Form, way: Way): string {
  const { value, source = '', type } = node as Scalar;
  const isText = typeof value === 'string';
  if (way !== 'quotes' || !isText || form.is !== 'scalar') {
    return type === 'PLAIN' || !isText ? source : `'${value.replaceAll("'", "''")}'`;
  }
  return type === 'QUOTE_SINGLE' || value.length % 2 === 0
    ? JSON.stringify(value)
    : `'${value.replaceAll("'", "''")}'`;
}
