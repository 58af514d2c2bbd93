import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the files of a new edition, by name, and shows them all at once: they come together in a hidden folder, which nothing reads,
 * and that becomes the folder of the edition. Whatever interrupts it, the edition is there as a whole or not at all. The folder of
 * the edition must not be there yet, or be empty.
 */
export async function writeNewEdition(
  content: string,
  year: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const [hidden, folder] = [join(content, `.new-${year}`), join(content, year)];
  await rm(hidden, { recursive: true, force: true });
  try {
    await mkdir(hidden);
    for (const [name, text] of files) await writeSynced(join(hidden, name), text);
    if ((await namesIn(folder)).length === 0) await rmdir(folder).catch(() => undefined);
    await rename(hidden, folder);
  } catch (error) {
    await rm(hidden, { recursive: true, force: true });
    throw error;
  }
}

/** What stands in a folder, hidden files included; nothing where there is none. */
export async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
