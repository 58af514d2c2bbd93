import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ContentFile } from '../reading/content-files.ts';
import type { MadeOut } from '../reading/make-out.ts';
import type { KeptDocuments } from '../reading/read-content.ts';
import { forgetUnused, markUsed } from '../report/kept-work.ts';

const root = join(import.meta.dirname, '../..');

/** The rooms of `src/` whose code shapes what is made out of a document. */
export const shapingRooms = ['schema', 'domain', 'permalinks', 'checks', 'markdown', 'reading'];

/** What is installed, with its versions, as far as there are such files. */
const shapingFiles = ['node_modules/.package-lock.json', 'package-lock.json', 'package.json'];

const day = 24 * 60 * 60 * 1000;

/**
 * Keeps what was made out of documents in a folder: one entry a document, its last. An entry counts only for what made
 * it, its text, its place, the code, the packages and the version of Node, and as long as no letter of it is damaged. Where
 * nothing can be written, nothing is kept. The entry of a document that nobody reads any more goes after a month.
 */
export function keptDocuments(
  folder = join(root, '.cache/documents'),
  version = versionOfCode(),
): KeptDocuments {
  let isTidied = false;
  const pathOf = ({ file }: ContentFile) => join(folder, encodeURIComponent(file));
  const sumOf = ({ file, collection, year, slug, language = '' }: ContentFile, text: string, json: string) =>
    createHash('sha256')
      .update([version, file, collection, year, slug, language, text, json].join('\0'))
      .digest('hex');
  return {
    get: async (file, text) => {
      const path = pathOf(file);
      const [sum, json = ''] = linesOf(path);
      if (sum === undefined || sum !== sumOf(file, text, json)) return undefined;
      if (isOld(path)) await markUsed(path);
      return JSON.parse(json) as MadeOut;
    },
    keep: async (file, text, made) => {
      const json = JSON.stringify(made);
      if (!isDeepStrictEqual(JSON.parse(json), made)) return;
      await writeEntry(folder, pathOf(file), `${sumOf(file, text, json)}\n${json}`);
      if (isTidied) return;
      isTidied = true;
      await forgetUnused(folder).catch(() => undefined);
    },
  };
}

/** An entry is two lines: the hash of all that made it and of the second line, and what was made, as JSON. */
function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}

async function writeEntry(folder: string, path: string, text: string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, text);
    await rename(unfinished, path);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

/** To say once a day that an entry is of use is enough, and keeps the check from writing. */
function isOld(path: string): boolean {
  const entry = statSync(path, { throwIfNoEntry: false });
  return entry !== undefined && entry.mtimeMs < Date.now() - day;
}

function versionOfCode(): string {
  const whole = createHash('sha256').update(process.version);
  const code = shapingRooms.flatMap((room) =>
    readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join('src', room, file)),
  );
  for (const file of [...code.sort(), ...shapingFiles]) {
    whole.update(`\0${file}\0`);
    try {
      whole.update(readFileSync(join(root, file)));
    } catch {
      whole.update('none');
    }
  }
  return whole.digest('hex');
}
