import type { Position } from '../domain/outline.ts';
import { blank } from './frontmatter.ts';
import {
  type FaultWords,
  wordsOfBrace,
  wordsOfCrash,
  wordsOfMismatch,
  wordsOfModule,
  wordsOfTag,
  wordsOfUnclosed,
} from './mdx-fault-words.ts';

/** A place where an MDX file breaks the rules, told to an editor. */
export type MdxFault = Position & FaultWords;

/** Code stands where only text and tags may. */
export function codeFault(kind: 'expression' | 'module', at: Position): MdxFault {
  return { ...at, ...(kind === 'module' ? wordsOfModule : wordsOfBrace) };
}

/** What the MDX parser throws when it finds fault with a text: a reason, and mostly a place. */
interface Reason {
  reason: string;
  place?: { offset?: number; start?: { offset?: number } };
}

/** Whether the MDX parser threw this to say what is wrong with a text. */
export function isReason(error: unknown): error is Reason {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

/** A fault, and the text with the broken place blanked, to be parsed again. */
interface Recovery {
  fault: MdxFault;
  rest: string;
}

/**
 * Says what the MDX parser stumbled over. Every time the text loses ink, so parsing again and again comes to an end.
 */
export function syntaxFault({ reason, place }: Reason, text: string): Recovery {
  const offset = place?.offset ?? place?.start?.offset ?? 0;
  const { spans, words } = culprit(reason, Math.min(offset, text.length), text);
  const [first] = spans;
  const rest = spans.reduce(blankSpan, text);
  return {
    fault: { ...positionAt(text, first?.from ?? 0), ...words },
    rest: rest === text ? blank(text) : rest,
  };
}

/** The parser itself broke down: the line is to blame up to which it does not `survive` the text. */
export function crashFault(text: string, survives: (part: string) => boolean): Recovery {
  const lines = text.split('\n');
  const index = firstThat(lines.length, (at) => !survives(lines.slice(0, at + 1).join('\n')));
  return {
    fault: { line: Math.max(0, index) + 1, column: 1, ...wordsOfCrash },
    rest: index === -1 ? blank(text) : lines.with(index, blank(lines[index] ?? '')).join('\n'),
  };
}

/** The first of so many numbers for which something holds that holds for all behind it; -1 when it never does. */
function firstThat(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low < count ? low : -1;
}

interface Span {
  from: number;
  to: number;
}

/** The spans of the text that the reason is about; the fault stands at the first of them. */
function culprit(reason: string, offset: number, text: string): { spans: Span[]; words: FaultWords } {
  if (/import\/export/.test(reason)) {
    const from = beginningOfCode(text, offset);
    return { spans: [{ from, to: endOfLine(text, offset) }], words: wordsOfModule };
  }
  if (/expression|in code|spread/.test(reason)) {
    const from = Math.max(0, text.lastIndexOf('{', offset));
    return text[from - 1] === '='
      ? { spans: [brokenTag(text, from)], words: wordsOfBrace }
      : { spans: [{ from, to: from + 1 }], words: wordsOfBrace };
  }
  const opened = openingTag(reason, offset, text);
  if (opened && reason.startsWith('Unexpected')) {
    const closing = { from: offset, to: endOfTag(text, offset) };
    const written = text.slice(closing.from, closing.to);
    return { spans: [closing, opened.span], words: wordsOfMismatch(opened.name, written) };
  }
  if (opened) {
    return { spans: [opened.span, ...itsClosingTag(opened, text)], words: wordsOfUnclosed(opened.name) };
  }
  const tag = brokenTag(text, offset);
  return { spans: [tag], words: wordsOfTag(reason, text.slice(tag.from, tag.to)) };
}

interface OpeningTag {
  name: string;
  span: Span;
}

/**
 * The opening tag that a reason is about. It names the tag with its place (``… for `<Free>` (3:1-3:7) …``), or, when
 * the tag crosses an emphasis, its closing tag at `offset`.
 */
function openingTag(reason: string, offset: number, text: string): OpeningTag | undefined {
  const placed = /closing tag for `<([^`]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason);
  if (placed) {
    const [line = 1, column = 1, endLine = 1, endColumn = 1] = placed.slice(2).map(Number);
    const span = { from: offsetAt(text, line, column), to: offsetAt(text, endLine, endColumn) };
    return { name: placed[1] ?? '', span };
  }
  const name = /^Expected the closing tag `<\/([^`]*)>`/.exec(reason)?.[1];
  if (name === undefined) return;
  const from = Math.max(0, text.lastIndexOf(`<${name}`, offset));
  return { name, span: { from, to: endOfTag(text, from) } };
}

/** Where a tag that could not be closed is closed after all, in another paragraph or emphasis. */
function itsClosingTag({ name, span }: OpeningTag, text: string): Span[] {
  const next = new RegExp(`</?${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u').exec(text.slice(span.to));
  if (!next?.[0].startsWith('</')) return [];
  const from = span.to + next.index;
  return [{ from, to: endOfTag(text, from) }];
}

const wholeTag = /<\/?[\p{L}_$][\p{L}\p{N}_$.:-]*(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*\s*\/?>/gu;

/** The tag at which the parser gave up: the last `<` before `offset` that does not begin a well-formed tag. */
function brokenTag(text: string, offset: number): Span {
  const unfinished = text.replace(wholeTag, blank).lastIndexOf('<', offset - 1);
  const from = unfinished === -1 ? Math.max(0, text.lastIndexOf('<', offset - 1)) : unfinished;
  const written = /^<(?:\/?[\p{L}_$][^<>\n]*>?)?/u.exec(text.slice(from))?.[0] ?? '';
  return { from, to: from + Math.max(1, written.length) };
}

function blankSpan(text: string, { from, to }: Span): string {
  return text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to);
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function offsetAt(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, column - 1);
}

/** The start of the last line before `offset` that begins with `import` or `export`. */
function beginningOfCode(text: string, offset: number): number {
  const lines = [...text.slice(0, offset).matchAll(/^(?:import|export)\b/gm)];
  return lines.at(-1)?.index ?? text.lastIndexOf('\n', offset - 1) + 1;
}

function endOfTag(text: string, from: number): number {
  return text.indexOf('>', from) + 1 || text.length;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
