import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/**
 * Writes files one after the other, each as a whole. When one cannot be written, those before it are as they were again. When the
 * program itself is stopped on the way, the last file is as before; the order must be such that the others mean nothing without it.
 */
export async function writeInOrder(
  dir: string,
  files: ReadonlyMap<string, string>,
  write: typeof writeWhole = writeWhole,
): Promise<void> {
  const done: { path: string; before: string | undefined }[] = [];
  try {
    for (const [file, text] of files) {
      const path = join(dir, file);
      const before = await readFile(path, 'utf8').catch(() => undefined);
      await write(path, text);
      done.push({ path, before });
    }
  } catch (error) {
    for (const { path, before } of done.reverse()) {
      await (before === undefined ? rm(path, { force: true }) : write(path, before));
    }
    throw error;
  }
}
