import { join, relative, sep } from 'node:path';
import { checkReport } from '../checks/check-report.ts';
import { markdownTraps } from '../checks/markdown-traps.ts';
import type { Problem } from '../domain/problem.ts';
import { joinReport, type Report } from '../domain/report.ts';
import { type MissingCollection, missingCollection, missingCollections } from './missing-collections.ts';
import { readContent } from './read-content.ts';
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
}

/** Reads the content in a folder, joins it to the report, and finds everything that an author can put right. */
export async function checkContent(dir: string): Promise<CheckedContent> {
  const read = await readContent(dir);
  const traps = [...read.texts].flatMap(([file, text]) => markdownTraps(file, text));
  const report = read.content && joinReport(read.content);
  const found = report ? checkReport(report) : [];
  const missing = report ? missingCollections(report, read.files) : [];
  /** A misnamed file may be the missing one; its remedy says so. */
  const isOffered = (file: string) => read.problems.some(({ remedy }) => remedy.en.includes(`"${file}"`));
  const absent = missing.filter(({ file }) => !isOffered(file));
  const waits = waitsForFiles({
    ...read,
    unread: new Map([...read.unread, ...missing.map(asIfWritten)]),
  });
  const told = found.filter((problem) => !waits(problem));
  return {
    problems: [...read.problems, ...absent.map(missingCollection), ...traps, ...told]
      .map(({ place, ...problem }) => ({
        ...problem,
        file: fromHere(join(dir, place.file)),
        ...read.locate(place),
      }))
      .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column),
    waiting: found.length - told.length,
    ...(report && { report }),
  };
}

/** A missing file with the names that it should define, on which other problems wait. */
function asIfWritten({ file, names }: MissingCollection): [file: string, text: string] {
  return [file, names.map((name) => `${name}:`).join('\n')];
}

function fromHere(path: string): string {
  const shown = relative('', path);
  return (shown.startsWith('..') ? path : shown).split(sep).join('/');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
