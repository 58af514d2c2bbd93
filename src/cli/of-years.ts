import { readdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { LocatedProblem } from '../reading/check-content.ts';
import { Misuse } from './misuse.ts';
import { unknownYear } from './unknown-year.ts';

/** Throws `Misuse` when one of the years has no folder in the content; there may be much wrong in it. */
export async function demandYears(content: string, years: readonly string[]): Promise<void> {
  if (years.length === 0) return;
  const entries = await readdir(content, { withFileTypes: true });
  const there = entries
    .filter((entry) => entry.isDirectory() && /^\d{4}$/.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const unknown = years.find((year) => !there.includes(year));
  if (unknown !== undefined) throw new Misuse(unknownYear(unknown, there));
}

/** Parts problems by whether they stand in other editions than those on `years`. Those of shared files do not. */
export function partByYears(
  content: string,
  years: readonly string[],
  problems: readonly LocatedProblem[],
): { told: LocatedProblem[]; elsewhere: LocatedProblem[] } {
  const isElsewhere = ({ file }: LocatedProblem) => {
    const year = /^(\d{4})[\\/]/.exec(relative(content, resolve(file)))?.[1];
    return years.length > 0 && year !== undefined && !years.includes(year);
  };
  return {
    told: problems.filter((problem) => !isElsewhere(problem)),
    elsewhere: problems.filter(isElsewhere),
  };
}
