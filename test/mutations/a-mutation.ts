/** Something in place of a file that is no file. */
export type Oddity = 'folder' | 'link to nowhere' | 'link to itself';

/** What a file is afterwards: text or bytes, made when they are needed, not there, or no file at all. */
export type Remains = string | (() => string | Uint8Array) | null | { instead: Oddity };

/** Lines of a file in which a problem stands right, counted from 1. */
export interface Span {
  file: string;
  from: number;
  to: number;
}

/** One fault put into valid content. */
export interface Mutation {
  kind: string;
  /** Which fault, and where: `2031/seeds.mdx:12 value: '열둘'`. */
  about: string;
  files: Record<string, Remains>;
  /** A problem of its own must stand in one of these. */
  right: Span[];
  /** Why the content is as valid as before, by a rule that knows nothing of the checks. There must be no error then. */
  stillValid?: string;
}

/** The texts of a report by file. */
export type Texts = ReadonlyMap<string, string>;

/** The line in which an offset stands, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The text with other words between two offsets. */
export function splice(text: string, from: number, to: number, words: string): string {
  return text.slice(0, from) + words + text.slice(to);
}

/** A mutation that puts other words in one place of one text file; right is the line of that place, or the lines given. */
export function edited(
  kind: string,
  texts: Texts,
  file: string,
  edit: { from: number; to: number; words: string; lines?: [from: number, to: number]; also?: Span[] },
): Mutation {
  const text = texts.get(file) ?? '';
  const line = lineAt(text, edit.from);
  const was = text.slice(edit.from, edit.to);
  const [from, to] = edit.lines ?? [line, line + edit.words.trimEnd().split('\n').length - 1];
  const added = edit.words.split('\n').length - was.split('\n').length;
  /** The lines below have moved. */
  const also = (edit.also ?? []).map((span) =>
    span.file === file && span.from > line ? { file, from: span.from + added, to: span.to + added } : span,
  );
  return {
    kind,
    about: `${file}:${line} ${shorten(was)} → ${shorten(edit.words)}`,
    files: { [file]: () => splice(text, edit.from, edit.to, edit.words) },
    right: [{ file, from, to }, ...also],
  };
}

function shorten(text: string): string {
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  return shown.slice(1, -1);
}
