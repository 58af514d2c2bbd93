import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type LocatedProblem, locateProblems, problemsOf } from '../../src/reading/check-content.ts';
import { readContent } from '../../src/reading/read-content.ts';
import type { Sentence } from '../../src/domain/problem.ts';
import type { Mutation, Remains, Texts } from './a-mutation.ts';

/** What watches over published editions. It notices every change, so it must not be what names a fault. */
const watch = /seal|ledger|^permalink-resolves$|^id-names-one-thing$/;

/** Whether a check proper tells of a problem. */
export function isProper({ check }: Pick<LocatedProblem, 'check'>): boolean {
  return !watch.test(check);
}

/** A folder with a report, in which mutations are tried one after the other. */
export interface Bench {
  dir: string;
  /** What the check says of a mutation. */
  problemsWith(mutation: Mutation): Promise<LocatedProblem[]>;
  /** Puts a mutation into the folder, or takes it out again. */
  put(mutation: Mutation): Promise<void>;
  takeOut(mutation: Mutation): Promise<void>;
  remove(): Promise<void>;
}

/** Lays out a report in a folder of its own. */
export async function layOut(texts: Texts): Promise<Bench> {
  const dir = await mkdtemp(join(tmpdir(), 'mutations-'));
  const write = async (file: string, remains: Remains | undefined) => {
    const path = join(dir, file);
    await rm(path, { recursive: true, force: true });
    if (remains === null || remains === undefined) return;
    await mkdir(dirname(path), { recursive: true });
    if (typeof remains === 'function') await writeFile(path, remains());
    else if (typeof remains === 'string') await writeFile(path, remains);
    else if (remains.instead === 'folder') await mkdir(path);
    else await symlink(remains.instead === 'link to itself' ? path : `${path}-that-is-not-there`, path);
  };
  for (const [file, text] of texts) await write(file, text);
  const put = async ({ files }: Mutation) => {
    for (const [file, remains] of Object.entries(files)) await write(file, remains);
  };
  const takeOut = async ({ files }: Mutation) => {
    for (const file of Object.keys(files)) await write(file, texts.get(file));
  };
  return {
    dir,
    put,
    takeOut,
    async problemsWith(mutation) {
      await put(mutation);
      try {
        const read = await readContent(dir);
        const problems = await locateProblems(dir, read, problemsOf(read).problems);
        return problems
          .filter(isProper)
          .map((problem) => ({ ...problem, file: problem.file.replace(`${dir}/`, '') }));
      } finally {
        await takeOut(mutation);
      }
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}

/** A problem as the check has it, or as the command line prints it for programs. */
export type Told = Pick<LocatedProblem, 'file' | 'line' | 'severity' | 'check'> & { what: Sentence | string };

/** Why a mutation escaped; undefined when an error names its file and line, or when it is rightly let pass. */
export function escape({ right, stillValid }: Mutation, problems: readonly Told[]): string | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const told = problems
    .slice(0, 4)
    .map(
      ({ file, line, severity, check, what }) =>
        `${severity} ${file}:${line} ${check} ${typeof what === 'string' ? what : what.en}`,
    )
    .join('\n    ');
  if (stillValid !== undefined) return errors.length > 0 ? `is valid, and is told\n    ${told}` : undefined;
  if (errors.length === 0) return `brings no error\n    ${told}`;
  const isRight = errors.some(({ file, line }) =>
    right.some((span) => span.file === file && span.from <= line && line <= span.to),
  );
  if (isRight) return undefined;
  const wanted = right.map(({ file, from, to }) => `${file}:${from}-${to}`).join(', ');
  return `is told at another place than ${wanted}:\n    ${told}`;
}
