import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, open, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Misuse } from '../misuse.ts';

/** Throws `Misuse` when a new file cannot stand at a path: something is there, its folder is not, or the folder is content. */
export async function demandNewFile(path: string, content: string): Promise<void> {
  if (await stat(path).catch(() => undefined)) throw new Misuse(isThere(path));
  const folder = dirname(path);
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw new Misuse(noFolder(folder));
  const below = relative(resolve(content), resolve(path));
  if (!below.startsWith('..') && resolve(below) !== below) throw new Misuse(isContent(path));
}

/** Writes a new file as a whole: there is none, or all of it. Throws `Misuse` when one has come to stand there. */
export async function writeNew(path: string, text: string): Promise<void> {
  const next = join(dirname(path), `.${basename(path)}.${randomUUID()}.next`);
  try {
    const file = await open(next, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await putInPlace(next, path);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? new Misuse(isThere(path)) : error;
  } finally {
    await rm(next, { force: true });
  }
}

/** A link never replaces a file; where the disk knows no links, a copy that replaces none. */
async function putInPlace(next: string, path: string): Promise<void> {
  try {
    await link(next, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    await copyFile(next, path, constants.COPYFILE_EXCL);
  }
}

function isThere(path: string) {
  return {
    ko: `"${path}" 파일이 이미 있습니다. 있는 파일에는 쓰지 않으니, --out에 새 이름을 적어 주세요.`,
    en: `"${path}" is there already. Nothing is overwritten: name a new file with --out.`,
  };
}

function noFolder(path: string) {
  return {
    ko: `"${path}" 폴더가 없습니다. 있는 폴더를 --out에 적어 주세요.`,
    en: `There is no folder "${path}". Name a folder that is there with --out.`,
  };
}

function isContent(path: string) {
  return {
    ko: `"${path}": 내용 폴더 안에는 제안을 쓰지 않습니다. 살펴본 뒤에 옮겨 붙이도록 다른 폴더를 적어 주세요.`,
    en: `"${path}": a proposal is not written into the content. Name another folder, look at it there, then paste it.`,
  };
}
