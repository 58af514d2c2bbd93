import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/*
 * What builds keep in `.cache` for later ones lies there under a name made of all that shapes it: a changed chart has
 * another name, and nobody would ever ask for the old one again.
 */

const month = 30 * 24 * 60 * 60 * 1000;

/**
 * What was made `from` these parts before, or is made now and kept in the folder. A file is its own hash and then the work, so
 * that one which a stopped build or a full disk left half written is not taken for the work. Where nothing can be written,
 * nothing is kept.
 */
export async function keepWork(
  folder: string,
  from: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const name = createHash('sha256');
  for (const part of from) name.update(sha256(part));
  const path = join(folder, name.digest('hex').slice(0, 24));
  const file = await readFile(path).catch(() => Buffer.alloc(0));
  const kept = file.subarray(hashLength);
  if (file.length > hashLength && file.subarray(0, hashLength).equals(sha256(kept))) {
    await markUsed(path);
    return kept;
  }
  const made = await make();
  await mkdir(folder, { recursive: true })
    .then(() => writeFile(path, Buffer.concat([sha256(made), made])))
    .catch(() => undefined);
  return made;
}

const hashLength = 32;

function sha256(part: string | Uint8Array): Buffer {
  return createHash('sha256').update(part).digest();
}

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
