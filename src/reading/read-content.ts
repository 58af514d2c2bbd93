import { resolve } from 'node:path';
import type { Outline, Position } from '../domain/outline.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { Content } from '../domain/report.ts';
import { splitFrontmatter } from '../markdown/frontmatter.ts';
import { readOutline } from '../markdown/outline.ts';
import { collections } from '../schema/collections.ts';
import { type ContentFile, filesIn, findContentFiles } from './content-files.ts';
import { parseYaml, type Yaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';
import { schemaProblems } from './schema-problems.ts';

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
  locate(place: Place): Position;
}

/** One file, read. `data` is undefined when it does not obey its schema, or when it is a translation, which has none. */
interface ReadFile extends ContentFile {
  text?: string;
  ascii?: string;
  yaml?: Yaml;
  data?: unknown;
  outline?: Outline;
  problems: Problem[];
}

/**
 * Reads the content in a folder, as the table of the collections has it. A file with problems is left out and the
 * rest is read all the same, so that all problems come at once. Pictures are those in `publicDir`, by default the folder
 * `public` of the working directory, whose files the site serves from its root.
 */
export async function readContent(dir: string, publicDir = 'public'): Promise<ReadContent> {
  const { files, problems } = await findContentFiles(dir);
  const publicFiles = await filesIn(publicDir);
  const documents = await Promise.all(files.map((file) => readDocument(dir, file)));
  const yamls = new Map(documents.map(({ file, yaml }) => [file, yaml]));
  return {
    content: contentOf(documents, publicFiles),
    problems: [...problems, ...documents.flatMap((document) => document.problems)],
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
    locate: ({ file, path, line, column }) =>
      path && line === undefined
        ? (yamls.get(file)?.locate(path) ?? { line: 1, column: 1 })
        : { line: line ?? 1, column: column ?? 1 },
  };
}

/**
 * What was made out of each file, for as long as its text stays the same. Astro works with a copy of this module of its
 * own; because both look in one place, a build makes out every file once.
 */
const known = ((globalThis as Record<symbol, unknown>)[Symbol.for('annual-report.documents')] ??=
  new Map()) as Map<string, ReadFile>;

async function readDocument(dir: string, file: ContentFile): Promise<ReadFile> {
  const read = await readText(dir, file.file);
  if ('problem' in read) return { ...file, ascii: read.ascii, problems: [read.problem] };
  const path = resolve(dir, file.file);
  const kept = known.get(path);
  if (kept?.text === read.text) return kept;
  const made = makeOut(file, read.text);
  known.set(path, made);
  return made;
}

function makeOut(file: ContentFile, text: string): ReadFile {
  if (!file.file.endsWith('.mdx')) return { ...file, text, ...readData(file, text) };

  const { outline, faults } = readOutline(text);
  const mdxProblems = faults.map(({ line, column, what, remedy }): Problem => {
    return { check: 'mdx-syntax', severity: 'error', place: { file: file.file, line, column }, what, remedy };
  });
  if (file.language) return { ...file, text, problems: mdxProblems };
  const parts = splitFrontmatter(text);
  const { problems, ...rest } = parts
    ? readData(file, parts.frontmatter)
    : { problems: [noFrontmatter(file, text)] };
  return { ...file, text, outline, ...rest, problems: [...problems, ...mdxProblems] };
}

function readData(
  { file, collection }: ContentFile,
  text: string,
): Pick<ReadFile, 'yaml' | 'data' | 'problems'> {
  const yaml = parseYaml(text);
  const problems = yaml.faults.map(({ line, column, ...words }): Problem => {
    return { check: 'yaml-syntax', place: { file, line, column }, ...words };
  });
  if (problems.some(({ severity }) => severity === 'error')) return { yaml, problems };
  const { schema } = collections[collection];
  const value = yaml.value ?? (schema.type === 'record' ? {} : null);
  const { data, error } = schema.safeParse(value);
  return { yaml, data, problems: [...problems, ...schemaProblems(file, schema, value, error?.issues ?? [])] };
}

function noFrontmatter({ file }: ContentFile, text: string): Problem {
  const isOpen = /^---[ \t]*$/m.test(text.split('\n', 1)[0] ?? '');
  return {
    check: 'yaml-syntax',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    what: isOpen
      ? {
          ko: '파일 머리의 항목들이 "---" 줄로 끝나지 않았습니다.',
          en: 'The fields at the top of the file do not end with a line "---".',
        }
      : {
          ko: '파일 머리에 제목과 수치를 적는 자리가 없습니다.',
          en: 'The fields for title and figures are missing at the top of the file.',
        },
    remedy: isOpen
      ? { ko: '마지막 항목 다음 줄에 "---"를 적으세요.', en: 'Write "---" on the line after the last field.' }
      : {
          ko: '첫 줄에 "---"를 적고, 항목을 적은 다음 줄에 다시 "---"를 적으세요.',
          en: 'Begin the file with a line "---", write the fields below, and end them with another line "---".',
        },
  };
}

function contentOf(documents: ReadFile[], publicFiles: string[]): Content | undefined {
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
    }
  );
}
