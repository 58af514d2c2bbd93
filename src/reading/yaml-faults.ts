import { type Document, isMap, isScalar, isSeq, type Node, visit, type YAMLError } from 'yaml';
import type { Position } from '../domain/outline.ts';
import type { Problem } from '../domain/problem.ts';
import * as words from './yaml-fault-words.ts';

type Words = Pick<Problem, 'severity' | 'what' | 'remedy'>;

/** A place where a file breaks the rules of YAML, told to an editor. */
export type YamlFault = Position & Words;

/**
 * The faults of a document. One slip makes the parser stumble many times, so of its complaints only the first is told,
 * beside every name that stands twice before it.
 */
export function yamlFaults(document: Document.Parsed, text: string): (Words & { offset: number })[] {
  const [first] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const end = first?.pos[0] ?? Infinity;
  return [
    ...document.errors
      .filter(({ code, pos }) => code === 'DUPLICATE_KEY' && pos[0] < end)
      .map(({ pos }) => ({ offset: pos[0], ...words.twice(keyAt(pos[0], text)) })),
    ...(first ? [syntaxFault(first, document, text)] : signs(document, text)),
  ].sort((a, b) => a.offset - b.offset);
}

function syntaxFault({ code, message, pos }: YAMLError, document: Document.Parsed, text: string) {
  const [offset] = pos;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
  const here = text.slice(offset).split('\n', 1)[0] ?? '';
  const before = text.slice(0, offset).trimEnd();
  const dash = tightDashBefore(text, offset);
  if (dash !== undefined) return { offset: dash, ...words.dashSpace };
  switch (code) {
    case 'TAB_AS_INDENT':
      return { offset, ...words.tab };
    case 'BAD_SCALAR_START':
      return { offset, ...words.sign(here.slice(0, 1)) };
    case 'BAD_DQ_ESCAPE':
      return { offset, ...words.backslash };
    case 'MULTIPLE_DOCS':
      return { offset, ...words.dashes };
    case 'BAD_INDENT': {
      const bracket = /end with a ([\]}])/.exec(message)?.[1];
      return bracket
        ? { offset: openingOf(document, offset, bracket), ...words.bracket(bracket) }
        : { offset: offset + (/^ */.exec(here)?.[0].length ?? 0), ...words.indent };
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(?:\s|$)/.test(here)
        ? { offset, ...words.colonInside }
        : { offset: firstInkAfter(text, offset), ...words.indent };
    case 'MULTILINE_IMPLICIT_KEY':
      return { offset, ...(/^[\s-]*[\w-]+:\S/.test(line) ? words.colonSpace : words.noColon(line.trim())) };
    case 'MISSING_CHAR':
      if (/closing/.test(message)) return { offset: quoteOf(document, offset), ...words.quote };
      if (/Implicit map keys/.test(message)) return { offset, ...words.noColon(line.trim()) };
      break;
    case 'UNEXPECTED_TOKEN':
      if (/block-seq-ind/.test(message)) return { offset, ...words.dash };
      if (/["']$/.test(before)) return { offset, ...words.afterQuote(here) };
  }
  const [head, character] = /^[\s-]*(?:[\w-]+:\s+)?([*&![{>|])/.exec(line) ?? [];
  if (head && character) return { offset: lineStart + head.length - 1, ...words.sign(character) };
  return { offset, ...words.structure };
}

/** Characters that mean something to YAML, although a text was meant: `*별표*`, `&`, `!`, and `#` inside a text. */
function signs(document: Document.Parsed, text: string): (Words & { offset: number })[] {
  const found: (Words & { offset: number })[] = document.warnings
    .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
    .map(({ pos }) => ({ offset: pos[0], ...words.sign('!') }));
  visit(document, {
    Alias: (_, { range }) => void found.push({ offset: range?.[0] ?? 0, ...words.sign('*') }),
    Node: (_, node: Node & { anchor?: string }) => {
      const [start = 0, end = 0] = node.range ?? [];
      if (node.anchor) found.push({ offset: text.lastIndexOf('&', start), ...words.sign('&') });
      const isCut = isScalar(node) && node.type === 'PLAIN' && /^ #\S/.test(text.slice(end, end + 3));
      if (isCut) found.push({ offset: end + 1, ...words.hash });
    },
  });
  return found;
}

/** Where a dash stands without a space behind it, in the line of `offset` or the line with ink above it. */
function tightDashBefore(text: string, offset: number): number | undefined {
  const end = text.indexOf('\n', offset);
  const lines = text.slice(0, end === -1 ? text.length : end).split('\n');
  let start = 0;
  const inked = lines.flatMap((line) => {
    const own = { line, start };
    start += line.length + 1;
    return /\S/.test(line) ? [own] : [];
  });
  const tight = inked.slice(-2).find(({ line }) => /^ *-(?=[\p{L}"'<])/u.test(line));
  return tight && tight.start + tight.line.indexOf('-');
}

/** Where the bracket stands that is not closed when the parser gives up at `offset`. */
function openingOf(document: Document.Parsed, offset: number, closing: string): number {
  let start = offset;
  visit(document, {
    Collection: (_, node) => {
      const isOpened = node.flow && (closing === ']' ? isSeq(node) : isMap(node));
      if (isOpened && node.range && node.range[0] < offset) start = node.range[0];
    },
  });
  return start;
}

/** Where the quote stands that is not closed when the parser gives up at `offset`. */
function quoteOf(document: Document.Parsed, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < offset) start = range[0];
    },
  });
  return start;
}

/** The name that begins at `offset`, without its quotes. */
function keyAt(offset: number, text: string): string {
  const [, double, single, plain = ''] =
    /^(?:"([^"\n]*)"|'([^'\n]*)'|([^\n]*?)\s*(?:[:,}\]](?=\s|$)|$))/m.exec(text.slice(offset)) ?? [];
  return double ?? single ?? plain;
}

function firstInkAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? offset : end + text.slice(end).search(/\S|$/);
}
