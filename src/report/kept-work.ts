import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/*
 * What builds keep in `.cache` for later ones lies there under a name made of its content: a changed chart has another
 * name, and nobody would ever ask for the old one again.
 */

const month = 30 * 24 * 60 * 60 * 1000;

/** Says that something kept is still of use. What is not there is no fault. */
export async function markUsed(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

/** Removes from a folder what no build has used for a month. What is not there is no fault. */
export async function forgetUnused(
  folder: string,
  isKeptWork: (name: string) => boolean = () => true,
): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(
    names.filter(isKeptWork).map(async (name) => {
      const path = join(folder, name);
      const used = await stat(path).catch(() => undefined);
      if (used && used.mtimeMs < Date.now() - month) await rm(path, { recursive: true, force: true });
    }),
  );
}
