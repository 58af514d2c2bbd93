import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every JSON file of a built site, by its path. */
export function jsonFilesOf(folder: string): Map<string, Record<string, unknown>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'));
  return new Map(paths.map((path) => [path, JSON.parse(readFileSync(join(folder, path), 'utf8'))]));
}
