import type { Problem, Sentence } from '../domain/problem.ts';

/** The most bytes that a file of the content may have. */
export const mostBytes = 2_000_000;

const mostLines = 30_000;
const longestLine = 10_000;
const mostMarks = 1_000;
const mostMarksInParagraph = 2_000;
const deepestLevel = 50;
const deepestColumn = 200;

/** A file of so many bytes is not read at all. */
export function tooManyBytes(file: string, bytes: number): Problem {
  const [size, most] = [bytes, mostBytes].map((each) => (each / 1_000_000).toFixed(1));
  return problem(
    file,
    1,
    { ko: `파일이 ${size}MB로 너무 큽니다.`, en: `The file is of ${size} MB, which is too large.` },
    {
      ko: `글과 수치만 적은 파일은 ${most}MB를 넘지 않습니다. 붙여 넣은 그림이나 자료를 빼고, 글이 길면 절을 나누세요.`,
      en: `A file of text and figures stays below ${most} MB. Take out what was pasted into it, or divide the section.`,
    },
  );
}

/**
 * What nobody writes by hand, and what would keep the readers of YAML and Markdown busy for minutes: far too many lines, a
 * line without end, a line of marks, brackets or lists in one another without end. The first such place of a text.
 */
export function beyondLimits(file: string, text: string): Problem | undefined {
  const lines = text.split('\n');
  if (lines.length > mostLines) return tooManyLines(file, lines.length);
  let [open, marks] = [0, 0];
  for (const [index, line] of lines.entries()) {
    const at = index + 1;
    if (line.length > longestLine) return tooLong(file, at, line.length);
    const own = count(line, /[*_`~[\]{}<>]/g);
    marks = /^\s*(?:$|[-*+]\s|[|>]|\d+[.)]\s|[\w-]+:(?:\s|$))/.test(line) ? own : marks + own;
    if (own > mostMarks || marks > mostMarksInParagraph) return tooManyMarks(file, at);
    open = Math.max(0, open + count(line, /[[{]/g) - count(line, /[\]}]/g));
    const isDeep = open > deepestLevel || levelsOf(line) > deepestLevel || indentOf(line) > deepestColumn;
    if (isDeep) return tooDeep(file, at);
  }
  return undefined;
}

function tooManyLines(file: string, lines: number): Problem {
  return problem(
    file,
    mostLines,
    { ko: `파일이 ${lines}줄로 너무 깁니다.`, en: `The file has ${lines} lines, which is too many.` },
    {
      ko: `${mostLines}줄을 넘지 않게, 잘못 붙여 넣은 것을 빼거나 파일을 나누세요.`,
      en: `Take out what was pasted by mistake, or divide the file; it may have ${mostLines} lines.`,
    },
  );
}

function tooLong(file: string, line: number, length: number): Problem {
  return problem(
    file,
    line,
    {
      ko: `이 줄은 ${length}자로 너무 깁니다.`,
      en: `This line has ${length} characters, which is too many.`,
    },
    {
      ko: `한 줄은 ${longestLine}자를 넘지 않습니다. 잘못 붙여 넣은 것을 지우거나, 문단을 나누세요.`,
      en: `A line has at most ${longestLine}. Remove what was pasted by mistake, or divide the paragraph.`,
    },
  );
}

function tooManyMarks(file: string, line: number): Problem {
  return problem(
    file,
    line,
    {
      ko: '이 줄까지 *, [, <, { 같은 기호가 너무 많습니다.',
      en: 'Up to this line there are too many marks such as *, [, < and {.',
    },
    {
      ko: `한 줄에 ${mostMarks}개를 넘지 않게, 잘못 붙여 넣은 것을 지우거나 문단을 나누세요.`,
      en: `Remove what was pasted by mistake, or divide the paragraph; a line may have ${mostMarks} of them.`,
    },
  );
}

function tooDeep(file: string, line: number): Problem {
  return problem(
    file,
    line,
    {
      ko: '여기까지 괄호나 목록, 들여쓰기가 너무 깊이 겹쳤습니다.',
      en: 'Up to here, brackets, lists or indentation go too deep.',
    },
    {
      ko: `${deepestLevel}겹을 넘지 않게, 닫지 않은 괄호를 닫거나 잘못 붙여 넣은 것을 지우세요.`,
      en: `Close the brackets that are open, or remove what was pasted by mistake; there may be ${deepestLevel} levels.`,
    },
  );
}

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}

/** How many lists, quotations and questions the line opens at its beginning: three in `- > - text`. */
function levelsOf(line: string): number {
  const opener = /[ \t]*(?:>|[-*+?:](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
  let levels = 0;
  while (opener.test(line)) levels += 1;
  return levels;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function problem(file: string, line: number, what: Sentence, remedy: Sentence): Problem {
  return { check: 'size-limits', severity: 'error', place: { file, line, column: 1 }, what, remedy };
}
