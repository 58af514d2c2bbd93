import { join, relative, sep } from 'node:path';
import { checkReport } from '../checks/check-report.ts';
import type { Problem } from '../domain/problem.ts';
import { joinReport, type Report } from '../domain/report.ts';
import { historyProblems } from './history-problems.ts';
import { type MissingCollection, missingCollection, missingCollections } from './missing-collections.ts';
import { type KeptDocuments, readContent, type ReadContent } from './read-content.ts';
import { waitsForFiles } from './waiting-problems.ts';

/** A problem with its place: `file` as seen from the working directory, line and column counted from 1. */
export interface LocatedProblem extends Omit<Problem, 'place'> {
  file: string;
  line: number;
  column: number;
}

export interface CheckedContent {
  /** In the order of files, lines and columns. */
  problems: LocatedProblem[];
  /** How many more problems cannot be judged before files with problems can be read. */
  waiting: number;
  /** What could be read, joined. Undefined when there is no usable `report.yaml`. */
  report?: Report;
  /** What was read, with what its history says of it. */
  read: ReadContent;
}

/**
 * Reads the content in a folder, joins it to the report, and finds everything that an author can put right. `instead` holds texts
 * that count in place of those on disk, by file. What files say is taken from `kept` where it is there.
 */
export async function checkContent(
  dir: string,
  instead: ReadonlyMap<string, string> = new Map(),
  kept?: KeptDocuments,
): Promise<CheckedContent> {
  const [files, history] = await Promise.all([
    readContent(dir, undefined, instead, kept),
    historyProblems(dir),
  ]);
  const read = { ...files, problems: [...files.problems, ...history] };
  const { problems, waiting, report } = problemsOf(read);
  return { problems: await locateProblems(dir, read, problems), waiting, ...(report && { report }), read };
}

/** The problems of what was read, or of a part of it, and how many more wait for files that could not be. */
export function problemsOf(read: ReadContent): { problems: Problem[]; waiting: number; report?: Report } {
  const report = read.content && joinReport(read.content);
  const found = report ? checkReport(report) : [];
  const missing = report ? missingCollections(report, read.files, read.unread) : [];
  /** A misnamed file may be the missing one; its remedy says so. */
  const isOffered = (file: string) => read.problems.some(({ remedy }) => remedy.en.includes(`"${file}"`));
  const absent = missing.filter(({ file }) => !isOffered(file));
  const waits = waitsForFiles({
    ...read,
    unread: new Map([...read.unread, ...missing.map(asIfWritten)]),
  });
  /** Of an edition whose seal is damaged nothing can be said by its seal. */
  const damaged = read.problems.filter(({ check }) => check === 'seal-form').map(({ place }) => place.file);
  const isOfBrokenSeal = ({ check, place }: Problem) =>
    /^(?:sealed-|published-is|id-names)/.test(check) &&
    damaged.some((file) => file.slice(0, 5) === place.file.slice(0, 5));
  const told = found.filter((problem) => !waits(problem) && !isOfBrokenSeal(problem));
  return {
    problems: [...read.problems, ...absent.map(missingCollection), ...told],
    waiting: found.length - told.length,
    ...(report && { report }),
  };
}

/** Problems with their places in the files of the folder, in the order of these. */
export async function locateProblems(
  dir: string,
  read: ReadContent,
  problems: readonly Problem[],
): Promise<LocatedProblem[]> {
  const located = await Promise.all(
    problems.map(async ({ place, ...problem }): Promise<LocatedProblem> => ({
      ...problem,
      file: shownPath(join(dir, place.file)),
      ...(await read.locate(place)),
    })),
  );
  return located.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** A missing file with the names that it should define, on which other problems wait. */
function asIfWritten({ file, names }: MissingCollection): [file: string, text: string] {
  return [file, names.map((name) => `${name}:`).join('\n')];
}

/** A path as problems name it: as seen from the working directory, where it lies below that. */
export function shownPath(path: string): string {
  const shown = relative('', path);
  return (shown.startsWith('..') ? path : shown).split(sep).join('/');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
