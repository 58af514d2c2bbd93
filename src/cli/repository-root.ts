import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the git repository in which the program runs; outside of one, the working directory. */
export function repositoryRoot(): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return process.cwd();
  }
}
