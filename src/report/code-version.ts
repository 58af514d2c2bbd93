import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Changes with the code in these files and folders of the project, and with what is installed. What was worked out by
 * other code is then not taken for what this code would work out.
 */
export async function codeVersion(root: string, paths: readonly string[]): Promise<string> {
  const version = createHash('sha256');
  for (const path of ['package-lock.json', ...paths]) {
    for (const file of await filesOf(root, path)) {
      const bytes = await readFile(join(root, file));
      version.update(`\0${file}\0${bytes.length}\0`).update(bytes);
    }
  }
  return version.digest('hex');
}

async function filesOf(root: string, path: string): Promise<string[]> {
  if ((await stat(join(root, path))).isFile()) return [path];
  const names = await readdir(join(root, path), { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
    .sort();
}
