import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Tells when something in folders, or below, may have changed: a file written, made, moved or removed; a folder that comes, goes, or
 * is put in place of another. The system watches each folder for itself, since that works alike everywhere; call `renew` after
 * each change, before the files are read, and no later change is missed.
 */
export function watchFolders(
  folders: readonly string[],
  onChange: () => void,
): { renew: () => void; close: () => void } {
  const roots = folders.map((folder) => resolve(folder));
  let watchers: FSWatcher[] = [];
  const close = () => {
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
  const renew = () => {
    const before = watchers;
    watchers = [
      ...roots.flatMap(foldersBelow).map((folder) => watchOne(folder, isOfContent, onChange)),
      ...roots.map(doorOf).map(({ parent, name }) => watchOne(parent, (each) => each === name, onChange)),
    ].filter((watcher) => watcher !== undefined);
    for (const watcher of before) watcher.close();
  };
  renew();
  return { renew, close };
}

/** What begins with a point, or ends with a tilde, is no content: editors keep their own things so. */
function isOfContent(name: string): boolean {
  return !name.startsWith('.') && !name.endsWith('~');
}

/** The folder in which a root stands, or would come to stand, and under what name. */
function doorOf(root: string): { parent: string; name: string } {
  const parent = dirname(root);
  return existsSync(parent) || parent === root ? { parent, name: basename(root) } : doorOf(parent);
}

function foldersBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const below = entries.filter((entry) => entry.isDirectory() && isOfContent(entry.name));
    return [folder, ...below.flatMap(({ name }) => foldersBelow(join(folder, name)))];
  } catch {
    return [];
  }
}

/** Undefined for a folder that is gone before it is watched. A watched folder that goes is a change. */
function watchOne(
  folder: string,
  concerns: (name: string) => boolean,
  onChange: () => void,
): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (_, name) => {
      if (name === null || concerns(name)) onChange();
    });
    return watcher.on('error', onChange);
  } catch (error) {
    if (existsSync(folder)) throw error;
    return undefined;
  }
}
