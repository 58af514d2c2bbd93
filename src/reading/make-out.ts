import { leftToFill } from '../checks/left-to-fill.ts';
import { markdownTraps } from '../checks/markdown-traps.ts';
import { textBreaksOff } from '../checks/text-breaks-off.ts';
import type { Outline } from '../domain/outline.ts';
import type { Problem } from '../domain/problem.ts';
import { splitFrontmatter } from '../markdown/frontmatter.ts';
import { readOutline } from '../markdown/outline.ts';
import { collections } from '../schema/collections.ts';
import type { ContentFile } from './content-files.ts';
import { parseYaml, type Yaml } from './parse-yaml.ts';
import { schemaProblems } from './schema-problems.ts';

/** What the text of one file says, whatever the others say. Plain values, the same for the same file and text. */
export interface MadeOut {
  /** Undefined when it does not obey its schema, or when it is a translation, which has none. */
  data?: unknown;
  outline?: Outline;
  problems: Problem[];
}

/** Makes out what a file of the content says. Never throws; what cannot be read is among the problems. */
export function makeOut(file: ContentFile, text: string): MadeOut {
  const made = file.file.endsWith('.mdx') ? makeOutMdx(file, text) : makeOutData(file, text);
  const ofText = [...markdownTraps(file.file, text), ...textBreaksOff(file.file, text)];
  return { ...made, problems: [...made.problems, ...ofText] };
}

/** The YAML of a file: all of it, or what stands at the top of MDX. */
export function yamlOf(file: string, text: string): Yaml {
  return parseYaml(file.endsWith('.mdx') ? (splitFrontmatter(text)?.frontmatter ?? '') : text);
}

function makeOutMdx(file: ContentFile, text: string): MadeOut {
  const { outline, faults } = readOutline(text);
  const mdxProblems = faults.map(({ line, column, what, remedy }): Problem => {
    return { check: 'mdx-syntax', severity: 'error', place: { file: file.file, line, column }, what, remedy };
  });
  if (file.language) {
    const unfilled = leftToFill({ file: file.file, data: undefined, noteAt: () => undefined, outline });
    return { problems: [...mdxProblems, ...unfilled] };
  }
  const parts = splitFrontmatter(text);
  const { problems, ...rest } = parts
    ? makeOutData(file, parts.frontmatter, outline)
    : { problems: [noFrontmatter(file, text)] };
  return { outline, ...rest, problems: [...problems, ...mdxProblems] };
}

function makeOutData({ file, collection }: ContentFile, text: string, outline?: Outline): MadeOut {
  const yaml = parseYaml(text);
  const problems = yaml.faults.map(({ line, column, ...words }): Problem => {
    return { check: 'yaml-syntax', place: { file, line, column }, ...words };
  });
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  const { schema } = collections[collection];
  const value = yaml.value ?? (schema.type === 'record' ? {} : null);
  const { data, error } = schema.safeParse(value);
  return {
    ...(data !== undefined && { data }),
    problems: [
      ...problems,
      ...schemaProblems(file, schema, value, error?.issues ?? []),
      ...leftToFill({ file, data: value, noteAt: yaml.noteAt, outline }),
    ],
  };
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
