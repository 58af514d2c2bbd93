import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { editDistance } from '../checks/near-names.ts';
import type { Problem } from '../domain/problem.ts';
import { idForm, idFormWords } from '../schema/id-form.ts';
import { type CollectionName, paths as collectionPaths } from '../schema/paths.ts';

/** A file of the content in its place in the table of the collections. */
export interface ContentFile {
  /** Relative to the content folder, with `/` on every system. */
  file: string;
  collection: CollectionName;
  /** The edition, for what stands in the folder of one. */
  year: string;
  /** The name of an MDX file, without extension and language. */
  slug: string;
  /** `en` for `jobs.en.mdx`. */
  language?: string;
}

/** Finds every file of the content, in order of path, and those that stand where nothing reads them. */
export async function findContentFiles(dir: string): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const entries = await entriesIn(dir);
  const placed = entries
    .filter(({ is }) => is === 'file')
    .map(({ path }) => ({ file: path, found: place(path) }));
  const files = placed.flatMap(({ found }) => found ?? []);
  const noFiles = entries.filter(({ is, path }) => is !== 'file' && place(path));
  const strays = placed.filter(({ file, found }) => !found && isStray(file, files));
  return {
    files,
    problems: [
      ...noFiles.map(noFile),
      ...strays.map(({ file }) => stray(file, files)),
      ...files.filter(({ slug }) => slug !== '' && !idForm.test(slug)).map(({ file }) => unfitName(file)),
      ...missingFiles(files).filter(({ place }) => !noFiles.some(({ path }) => path === place.file)),
    ],
  };
}

/** The paths of all files in a folder and below, in order, but hidden ones; none where there is no such folder. */
export async function filesIn(dir: string): Promise<string[]> {
  return (await entriesIn(dir)).filter(({ is }) => is === 'file').map(({ path }) => path);
}

/** Something in a folder; a link is what it leads to, and `lost` when that is nothing. */
interface Entry {
  path: string;
  is: 'file' | 'folder' | 'lost';
}

async function entriesIn(dir: string): Promise<Entry[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch((error: Error) => {
    if ('code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const found = entries.map(async (entry): Promise<Entry> => {
    const path = join(entry.parentPath, entry.name);
    const target = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
    return {
      path: relative(dir, path).split(sep).join('/'),
      is: target?.isFile() ? 'file' : target?.isDirectory() ? 'folder' : 'lost',
    };
  });
  return (await Promise.all(found))
    .filter(({ path }) => !/(?:^|\/)\./.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function place(file: string): ContentFile | undefined {
  for (const [collection, path] of Object.entries(collectionPaths)) {
    const pattern = path
      .replace('.', '\\.')
      .replace('{year}', '(?<year>\\d{4})')
      .replace('{slug}', '(?<slug>[^/]+)');
    const groups = new RegExp(`^${pattern}$`).exec(file)?.groups;
    if (!groups && file !== path) continue;
    const { year = '', slug: name = '' } = groups ?? {};
    const [, slug = name, language] = /^(.+)\.([a-z]{2})$/.exec(name) ?? [];
    return { file, collection: collection as CollectionName, year, slug, ...(language && { language }) };
  }
  return undefined;
}

function missingFiles(files: ContentFile[]): Problem[] {
  const years = new Set(files.filter(({ collection }) => collection === 'sections').map(({ year }) => year));
  const expected = ['report.yaml', ...[...years].map((year) => `${year}/edition.yaml`)];
  return expected
    .filter((path) => !files.some(({ file }) => file === path))
    .map((file) => ({
      check: 'missing-file',
      severity: 'error',
      place: { file, line: 1, column: 1 },
      what: {
        ko: `"${file}" 파일이 없습니다.`,
        en: `There is no file "${file}".`,
      },
      remedy:
        file === 'report.yaml'
          ? {
              ko: '보고서의 이름, 기관, 주소를 적은 "report.yaml"을 만드세요. 다른 폴더의 내용을 쓰려면 그 폴더를 알려 주세요.',
              en: 'Make a "report.yaml" with the title, the organisation and the address. If the content is in another folder, name that folder.',
            }
          : {
              ko: '판의 상태와 차례를 적은 "edition.yaml"을 그 폴더에 만드세요.',
              en: 'Make an "edition.yaml" in that folder, with the state of the edition and its contents.',
            },
    }));
}

/** Whether a file looks like one of the content, and is none: by its ending, or because only its ending is wrong. */
function isStray(file: string, files: ContentFile[]): boolean {
  if (/README/i.test(file)) return false;
  if (/\.(?:ya?ml|mdx?)$/i.test(file)) return true;
  const right = rightName(file);
  return right !== undefined && !files.some((each) => each.file === right);
}

/** The name that a file was meant to have, where only its ending is wrong: `jobs.mdx.txt`, `jobs.MDX`, `edition.yml`. */
function rightName(file: string): string | undefined {
  const bare = file.replace(/(?:\.(?:txt|bak|orig|old)|~)+$/i, '');
  const ending = /\.(?:ya?ml|mdx?)$/i.exec(bare)?.[0] ?? '';
  const stem = bare.slice(0, bare.length - ending.length);
  if (ending === '' && /\.[^/]*$/.test(stem)) return undefined;
  const endings = /^\.y/i.test(ending) ? ['.yaml'] : /^\.m/i.test(ending) ? ['.mdx'] : ['.yaml', '.mdx'];
  return endings.map((each) => stem + each).find((each) => place(each));
}

function stray(file: string, files: ContentFile[]): Problem {
  const paths: string[] = Object.values(collectionPaths);
  const free = paths.filter((path) => !path.includes('{') && !files.some((each) => each.file === path));
  const near = free.find((path) => editDistance(path, file.toLowerCase()) <= 2) ?? rightName(file);
  return {
    check: 'file-name',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    what: {
      ko: `"${file}" 파일은 이 이름으로 이 자리에서 읽히지 않습니다.`,
      en: `The file "${file}" is not read under this name in this place.`,
    },
    remedy: near
      ? { ko: `이름을 "${near}"로 바꾸세요.`, en: `Rename it to "${near}".` }
      : {
          ko: `파일을 옮기거나 지우세요. 읽히는 자리: ${paths.join(', ')} ({year}는 네 자리 연도, {slug}는 영문 이름)`,
          en: `Move or remove it. What is read: ${paths.join(', ')} ({year} in four digits, {slug} a name in ASCII).`,
        },
  };
}

function unfitName(file: string): Problem {
  return {
    check: 'file-name',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    what: {
      ko: `"${file}" 파일의 이름은 주소가 될 수 없습니다.`,
      en: `The name of the file "${file}" cannot become an address.`,
    },
    remedy: {
      ko: `${idFormWords} 예: "my-section.mdx"`,
      en: 'Use lower-case letters, digits and hyphens only, as in "my-section.mdx".',
    },
  };
}

function noFile({ path: file, is }: Entry): Problem {
  return {
    check: 'no-file',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    what:
      is === 'folder'
        ? {
            ko: `"${file}" 자리에 파일이 아니라 폴더가 있습니다.`,
            en: `In place of the file "${file}" there is a folder.`,
          }
        : {
            ko: `"${file}" 자리에 파일이 아니라 아무 데로도 이어지지 않는 바로 가기가 있습니다.`,
            en: `In place of the file "${file}" there is a link that leads to no file.`,
          },
    remedy: {
      ko: '그것을 지우고 파일을 두세요. 있던 파일은 git으로 되살릴 수 있습니다.',
      en: 'Remove it and put a file there. A file that was there comes back from git.',
    },
  };
}
