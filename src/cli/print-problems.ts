import { relative, resolve, sep } from 'node:path';
import { styleText } from 'node:util';
import type { CheckedContent, LocatedProblem } from '../reading/check-content.ts';
import type { Language } from './language.ts';
import { repositoryRoot } from './repository-root.ts';

interface Telling {
  language: Language;
  isColoured: boolean;
  /** The editions of which alone is told; none means all. */
  years?: readonly string[];
  /** What stands in other editions, and is only counted. */
  elsewhere?: readonly LocatedProblem[];
}

/**
 * The problems in the order of files, each with where, what, what to do and the name of its check; then the counts. What is left to
 * fill takes one line, because in a new edition there is much of it.
 */
export function describeProblems(checked: CheckedContent, telling: Telling): string {
  const { language, isColoured } = telling;
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    isColoured ? styleText(format, text, { validateStream: false }) : text;
  const words = wordings[language];
  const blocks = checked.problems.map(({ file, line, column, severity, what, remedy, check }) => {
    const place = style('bold', `${file}:${line}:${column}`);
    if (check === 'left-to-fill') return `${place} ${what[language]} ${remedy[language]}`;
    return [
      place,
      `  ${style(severity === 'error' ? 'red' : 'yellow', words[severity])} ${what[language]}`,
      `  ${remedy[language]}`,
      `  ${style('dim', check)}`,
    ].join('\n');
  });
  return [...groupByFile(checked.problems, blocks), words.total(checked, telling)].join('\n\n');
}

/** The same for programs. */
export function problemsAsJson({ problems }: CheckedContent, language: Language, indent = 2): string {
  return JSON.stringify(
    {
      problems: problems.map(({ check, severity, file, line, column, what, remedy }) => {
        return { check, severity, file, line, column, what: what[language], remedy: remedy[language] };
      }),
      errors: count(problems, 'error'),
      warnings: count(problems, 'warning'),
      toFill: toFill(problems),
    },
    null,
    indent,
  );
}

/**
 * The same as workflow commands of GitHub Actions, which set the problems beside the lines of a pull request. Their files are named
 * from the root of the repository, in whatever folder of it the program runs.
 */
export function problemsAsAnnotations({ problems }: CheckedContent, language: Language): string {
  const root = repositoryRoot();
  return problems
    .map(({ check, severity, file: seenFromHere, line, column, what, remedy }) => {
      const inside = relative(root, resolve(seenFromHere));
      const file = inside.startsWith('..') ? seenFromHere : inside.split(sep).join('/');
      const properties = { file, line, col: column, title: check };
      const listed = Object.entries(properties).map(
        ([key, value]) => `${key}=${escapeProperty(String(value))}`,
      );
      return `::${severity} ${listed.join(',')}::${escapeData(`${what[language]} ${remedy[language]}`)}`;
    })
    .join('\n');
}

/** How many problems are errors, or warnings. */
export function count(problems: readonly LocatedProblem[], severity: LocatedProblem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

/** How many of them are places left to fill, which are errors too. */
export function toFill(problems: readonly LocatedProblem[]): number {
  return problems.filter(({ check }) => check === 'left-to-fill').length;
}

/** Errors that are no places to fill. */
function faults(problems: readonly LocatedProblem[]): number {
  return count(problems, 'error') - toFill(problems);
}

/** An empty line stands between files, none between the problems of one. */
function groupByFile(problems: LocatedProblem[], blocks: string[]): string[] {
  const groups = new Map<string, string[]>();
  problems.forEach(({ file }, index) => {
    groups.set(file, [...(groups.get(file) ?? []), blocks[index] ?? '']);
  });
  return [...groups.values()].map((group) => group.join('\n'));
}

/** How many places to fill, where there are any, and how many errors besides, and warnings. */
const counted = {
  ko: (problems: readonly LocatedProblem[]) =>
    [
      ...(toFill(problems) > 0 ? [`채울 곳 ${toFill(problems)}군데`] : []),
      `오류 ${faults(problems)}건`,
      `경고 ${count(problems, 'warning')}건`,
    ].join(', '),
  en: (problems: readonly LocatedProblem[]) =>
    [
      ...(toFill(problems) > 0 ? [`Left to fill: ${toFill(problems)}.`] : []),
      `Errors: ${faults(problems)}.`,
      `Warnings: ${count(problems, 'warning')}.`,
    ].join(' '),
};

const wordings = {
  ko: {
    error: '오류',
    warning: '경고',
    total: ({ problems, waiting, report }: CheckedContent, { years = [], elsewhere = [] }: Telling) =>
      [
        problems.length === 0
          ? `고칠 곳이 없습니다. ${
              years.length > 0
                ? `${years.map((year) => `${year}년판`).join(', ')}과 함께 쓰는 파일을 살폈습니다.`
                : `판 ${report?.editions.length ?? 0}개를 살폈습니다.`
            }`
          : `${counted.ko(problems)}.`,
        elsewhere.length > 0 && `다른 판에 ${counted.ko(elsewhere)}이 더 있습니다.`,
        waiting > 0 && `읽지 못한 파일에 기대는 ${waiting}건은 그 파일을 고친 뒤에 다시 살핍니다.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  en: {
    error: 'error',
    warning: 'warning',
    total: ({ problems, waiting, report }: CheckedContent, { years = [], elsewhere = [] }: Telling) =>
      [
        problems.length === 0
          ? `Nothing to put right. ${
              years.length > 0
                ? `Checked: ${years.join(', ')} and the files that all editions share.`
                : `Editions checked: ${report?.editions.length ?? 0}.`
            }`
          : counted.en(problems),
        elsewhere.length > 0 && `In other editions: ${counted.en(elsewhere)}`,
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
