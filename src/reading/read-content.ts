import { resolve } from 'node:path';
import type { Outline, Position } from '../domain/outline.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { Content } from '../domain/report.ts';
import { type ContentFile, filesIn, findContentFiles } from './content-files.ts';
import type { MadeOut } from './make-out.ts';
import type { Yaml } from './parse-yaml.ts';
import { plainText } from './plain-text.ts';
import { readPublished, type ReadPublished } from './read-published.ts';
import { readText } from './read-text.ts';

/** The content of a folder, and all that stood in the way of reading it. */
export interface ReadContent {
  /** Every document that could be read and obeys its schema. Undefined when `report.yaml` is not among them. */
  content: Content | undefined;
  problems: Problem[];
  /** The files of the content, relative to the folder. */
  files: string[];
  /** The text of every file that is text, with LF at the ends of lines. */
  texts: Map<string, string>;
  /** The files that are missing in `content`, with their text as far as there is one. */
  unread: Map<string, string>;
  /** Turns a path into the YAML of a file into line and column; a part that is missing stands at its nearest parent. */
  locate(place: Place): Promise<Position>;
}

/** Where what files say is kept from one run of the program to the next. Neither call ever fails. */
export interface KeptDocuments {
  get(file: ContentFile, text: string): Promise<MadeOut | undefined>;
  keep(file: ContentFile, text: string, made: MadeOut): Promise<void>;
}

/** One file, read: its text, and what it says. */
interface ReadFile extends ContentFile, MadeOut {
  text?: string;
  /** Of a file that is no text, what can be made out of it all the same. */
  ascii?: string;
}

/**
 * Reads the content in a folder, as the table of the collections has it. A file with problems is left out and the
 * rest is read all the same, so that all problems come at once. Pictures are those in `publicDir`, by default the folder
 * `public` of the working directory, whose files the site serves from its root. `instead` holds texts that count in place of
 * those on disk.
 */
export async function readContent(
  dir: string,
  publicDir = 'public',
  instead: ReadonlyMap<string, string> = new Map(),
  kept?: KeptDocuments,
): Promise<ReadContent> {
  const { files, problems } = await findContentFiles(dir);
  const publicFiles = await filesIn(publicDir);
  const documents = await Promise.all(
    files.map((file) => readDocument(dir, file, instead.get(file.file), kept)),
  );
  const years = files.filter(({ collection }) => collection === 'editions').map(({ year }) => year);
  const published = await readPublished(dir, years, instead);
  return {
    content: contentOf(documents, publicFiles, published),
    problems: [...problems, ...documents.flatMap((document) => document.problems), ...published.problems],
    files: files.map(({ file }) => file),
    texts: new Map(documents.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]]))),
    unread: new Map([
      ...problems
        .filter(({ check }) => check === 'missing-file')
        .map(({ place }) => [place.file, ''] as const),
      ...documents
        .filter(({ data, language }) => data === undefined && !language)
        .map(({ file, text, ascii }) => [file, text ?? ascii ?? ''] as const),
    ]),
    locate: locator(documents),
  };
}

function locator(documents: ReadFile[]): ReadContent['locate'] {
  const texts = new Map(documents.map(({ file, text }) => [file, text]));
  const yamls = new Map<string, Yaml>();
  return async ({ file, path, line = 1, column = 1 }) => {
    const text = texts.get(file);
    if (!path || text === undefined) return { line, column };
    const { yamlOf } = await import('./make-out.ts');
    const yaml = yamls.get(file) ?? yamlOf(file, text);
    yamls.set(file, yaml);
    return yaml.locate(path);
  };
}

/**
 * What was made out of each file, for as long as its text stays the same. Astro works with a copy of this module of its
 * own; because both look in one place, a build makes out every file once.
 */
const known = ((globalThis as Record<symbol, unknown>)[Symbol.for('annual-report.documents')] ??=
  new Map()) as Map<string, ReadFile>;

async function readDocument(
  dir: string,
  file: ContentFile,
  instead: string | undefined,
  kept: KeptDocuments | undefined,
): Promise<ReadFile> {
  const read = instead === undefined ? await readText(dir, file.file) : { text: plainText(instead) };
  if ('problem' in read) return { ...file, ascii: read.ascii, problems: [read.problem] };
  const path = resolve(dir, file.file);
  const before = known.get(path);
  if (before?.text === read.text) return before;
  const document = { ...file, ...read, ...(await makeOutOnce(file, read.text, kept)) };
  known.set(path, document);
  return document;
}

/** The means of making out are loaded when something must be made out: they cost as much as all the rest. */
async function makeOutOnce(
  file: ContentFile,
  text: string,
  kept: KeptDocuments | undefined,
): Promise<MadeOut> {
  const before = await kept?.get(file, text);
  if (before) return before;
  const { makeOut } = await import('./make-out.ts');
  const made = makeOut(file, text);
  await kept?.keep(file, text, made);
  return made;
}

function contentOf(
  documents: ReadFile[],
  publicFiles: string[],
  { ledgers, seals }: ReadPublished,
): Content | undefined {
  const read = documents.filter(({ data, language }) => data !== undefined && !language);
  const each = <Data>(collection: ContentFile['collection']) =>
    read.filter((document) => document.collection === collection) as (ReadFile & {
      data: Data;
      outline: Outline;
    })[];
  const one = <Name extends 'report' | 'strategies' | 'indicators' | 'sources' | 'glossary'>(name: Name) =>
    each<Content[Name]>(name)[0]?.data;

  const report = one('report');
  return (
    report && {
      report,
      strategies: one('strategies') ?? {},
      indicators: one('indicators') ?? {},
      sources: one('sources') ?? {},
      glossary: one('glossary') ?? {},
      editions: each<Content['editions'][number]['data']>('editions').map(({ year, file, data }) => {
        return { year, file, data };
      }),
      sections: each<Content['sections'][number]['data']>('sections').map(
        ({ year, slug, file, data, outline }) => ({ edition: year, slug, file, data, outline }),
      ),
      pages: each<Content['pages'][number]['data']>('pages').map(({ slug, file, data, outline }) => {
        return { slug, file, data, outline };
      }),
      publicFiles,
      ledgers,
      seals,
    }
  );
}
