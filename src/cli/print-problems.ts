import { styleText } from 'node:util';
import type { CheckedContent, LocatedProblem } from '../reading/check-content.ts';
import type { Language } from './language.ts';

interface Telling {
  language: Language;
  isColoured: boolean;
}

/** The problems in the order of files, each with where, what, what to do and the name of its check; then the counts. */
export function describeProblems(checked: CheckedContent, { language, isColoured }: Telling): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    isColoured ? styleText(format, text, { validateStream: false }) : text;
  const words = wordings[language];
  const blocks = checked.problems.map(({ file, line, column, severity, what, remedy, check }) =>
    [
      style('bold', `${file}:${line}:${column}`),
      `  ${style(severity === 'error' ? 'red' : 'yellow', words[severity])} ${what[language]}`,
      `  ${remedy[language]}`,
      `  ${style('dim', check)}`,
    ].join('\n'),
  );
  return [...groupByFile(checked.problems, blocks), words.total(checked)].join('\n\n');
}

/** The same for programs. */
export function problemsAsJson({ problems }: CheckedContent, language: Language): string {
  return JSON.stringify(
    {
      problems: problems.map(({ check, severity, file, line, column, what, remedy }) => {
        return { check, severity, file, line, column, what: what[language], remedy: remedy[language] };
      }),
      errors: count(problems, 'error'),
      warnings: count(problems, 'warning'),
    },
    null,
    2,
  );
}

/** The same as workflow commands of GitHub Actions, which set the problems beside the lines of a pull request. */
export function problemsAsAnnotations({ problems }: CheckedContent, language: Language): string {
  return problems
    .map(({ check, severity, file, line, column, what, remedy }) => {
      const properties = { file, line, col: column, title: check };
      const listed = Object.entries(properties).map(
        ([key, value]) => `${key}=${escapeProperty(String(value))}`,
      );
      return `::${severity} ${listed.join(',')}::${escapeData(`${what[language]} ${remedy[language]}`)}`;
    })
    .join('\n');
}

/** How many problems are errors, or warnings. */
export function count(problems: LocatedProblem[], severity: LocatedProblem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

/** An empty line stands between files, none between the problems of one. */
function groupByFile(problems: LocatedProblem[], blocks: string[]): string[] {
  const groups = new Map<string, string[]>();
  problems.forEach(({ file }, index) => {
    groups.set(file, [...(groups.get(file) ?? []), blocks[index] ?? '']);
  });
  return [...groups.values()].map((group) => group.join('\n'));
}

const wordings = {
  ko: {
    error: '오류',
    warning: '경고',
    total: ({ problems, waiting, report }: CheckedContent) =>
      [
        problems.length === 0
          ? `고칠 곳이 없습니다. 판 ${report?.editions.length ?? 0}개를 살폈습니다.`
          : `오류 ${count(problems, 'error')}건, 경고 ${count(problems, 'warning')}건.`,
        waiting > 0 && `읽지 못한 파일에 기대는 ${waiting}건은 그 파일을 고친 뒤에 다시 살핍니다.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  en: {
    error: 'error',
    warning: 'warning',
    total: ({ problems, waiting, report }: CheckedContent) =>
      [
        problems.length === 0
          ? `Nothing to put right. Editions checked: ${report?.editions.length ?? 0}.`
          : `Errors: ${count(problems, 'error')}. Warnings: ${count(problems, 'warning')}.`,
        waiting > 0 &&
          `${waiting} more depend on files that could not be read; they are looked at again after that.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
};

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
