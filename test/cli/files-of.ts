import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The text of every file in a folder and below, by path, hidden ones included. */
export async function filesOf(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files
        .filter((file) => !file.includes('/.git/'))
        .sort()
        .map(async (file) => [file.slice(dir.length + 1), await readFile(file, 'utf8')] as const),
    ),
  );
}
