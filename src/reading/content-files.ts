import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { editDistance } from '../checks/near-names.ts';
import type { Problem } from '../domain/problem.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import { id } from '../schema/text.ts';

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
  const paths = await filesIn(dir);
  const placed = paths.map((file) => ({ file, found: place(file) }));
  const files = placed.flatMap(({ found }) => found ?? []);
  const strays = placed.filter(
    ({ file, found }) => !found && /\.(?:ya?ml|mdx?)$/i.test(file) && !/README/i.test(file),
  );
  return {
    files,
    problems: [
      ...strays.map(({ file }) => stray(file, files)),
      ...files
        .filter(({ slug }) => slug !== '' && !id.safeParse(slug).success)
        .map(({ file }) => unfitName(file)),
      ...missingFiles(files),
    ],
  };
}

/** The paths of all files in a folder and below, in order, but hidden ones; none where there is no such folder. */
export async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch((error: Error) => {
    if ('code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)\./.test(path))
    .sort();
}

function place(file: string): ContentFile | undefined {
  for (const [collection, { path }] of Object.entries(collections)) {
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

function stray(file: string, files: ContentFile[]): Problem {
  const paths = Object.values(collections).map(({ path }): string => path);
  const free = paths.filter((path) => !path.includes('{') && !files.some((each) => each.file === path));
  const renamed = file.replace(/\.yml$/i, '.yaml').replace(/\.md$/i, '.mdx');
  const near =
    free.find((path) => editDistance(path, file.toLowerCase()) <= 2) ?? (place(renamed) && renamed);
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
      ko: `${id.description ?? ''} 예: "my-section.mdx"`,
      en: 'Use lower-case letters, digits and hyphens only, as in "my-section.mdx".',
    },
  };
}
