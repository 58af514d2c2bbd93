import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file as a whole: whatever interrupts it, the file is as before or has its new text. Throws when it may not be
 * written, a read-only file included, and leaves nothing behind then.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const next = join(dirname(path), `.${basename(path)}.next`);
  await refuseReadOnly(path);
  try {
    const file = await open(next, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}

/** A rename would replace even a file that its owner has set read-only. */
async function refuseReadOnly(path: string): Promise<void> {
  const mode = (await stat(path).catch(() => undefined))?.mode;
  if (mode !== undefined && (mode & 0o200) === 0) {
    throw Object.assign(new Error(`${path}: read-only`), { code: 'EACCES' });
  }
}
