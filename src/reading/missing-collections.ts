import { type NamedCollection, namesUsed } from '../domain/names-used.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { paths } from '../schema/paths.ts';

/** A file that is not there, or has nothing in it, and the names that the rest of the content expects in it, each once. */
export interface MissingCollection {
  file: string;
  names: string[];
}

/**
 * The collections to which the content refers although they have no file, or an empty one. One that nothing needs may be
 * missing; one that could not be read, of the files `unread`, is not empty.
 */
export function missingCollections(
  report: Report,
  files: readonly string[],
  unread: ReadonlyMap<string, unknown> = new Map(),
): MissingCollection[] {
  return Object.entries(namesUsed(report)).flatMap(([name, uses]) => {
    const collection = name as NamedCollection;
    const file = paths[collection];
    const names = [...new Set(uses)];
    const isThere = files.includes(file) && (unread.has(file) || report[collection].size > 0);
    return isThere || names.length === 0 ? [] : [{ file, names }];
  });
}

/** Tells once of a missing file what would otherwise be told of every name that it should hold. */
export function missingCollection({ file, names }: MissingCollection): Problem {
  return {
    check: 'missing-file',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    what: {
      ko: `"${file}" 파일이 없거나 비어 있는데, 내용이 거기에 적을 이름 ${names.length}개를 씁니다.`,
      en: `There is no file "${file}", or nothing in it, and the content uses names from it (${names.length}).`,
    },
    remedy: {
      ko: `파일을 만들고 이 이름들을 적으세요: ${names.join(', ')}`,
      en: `Make the file, and write these names in it: ${names.join(', ')}`,
    },
  };
}
