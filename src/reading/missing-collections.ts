import { eachFigure } from '../checks/each-figure.ts';
import { bodies } from '../domain/bodies.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { sourceUses } from '../domain/source-uses.ts';
import { collections } from '../schema/collections.ts';

/** A file that is not there, and the names that the rest of the content expects in it, each once. */
export interface MissingCollection {
  file: string;
  names: string[];
}

/** The collections to which the content refers although they have no file. One that nothing needs may be missing. */
export function missingCollections(report: Report, files: readonly string[]): MissingCollection[] {
  return Object.entries(namesUsed(report)).flatMap(([collection, uses]) => {
    const file = collections[collection as Collection].path;
    const names = [...new Set(uses.filter((name) => name !== undefined))];
    return files.includes(file) || names.length === 0 ? [] : [{ file, names }];
  });
}

/** Tells once of a missing file what would otherwise be told of every name that it should hold. */
export function missingCollection({ file, names }: MissingCollection): Problem {
  return {
    check: 'missing-file',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    what: {
      ko: `"${file}" 파일이 없는데, 내용이 거기에 적을 이름 ${names.length}개를 씁니다.`,
      en: `There is no file "${file}", and the content uses names from it (${names.length}).`,
    },
    remedy: {
      ko: `파일을 만들고 이 이름들을 적으세요: ${names.join(', ')}`,
      en: `Make the file, and write these names in it: ${names.join(', ')}`,
    },
  };
}

type Collection = 'strategies' | 'indicators' | 'sources' | 'glossary';

function namesUsed(report: Report): Record<Collection, (string | undefined)[]> {
  return {
    strategies: report.editions.flatMap(({ data, sections }) => [
      ...data.strategies.map(({ strategy }) => strategy),
      ...sections.map((section) => section.data.strategy),
    ]),
    indicators: eachFigure(report).map(({ figure }) => figure.indicator),
    sources: sourceUses(report).map(({ id }) => id),
    glossary: bodies(report).flatMap(({ outline }) =>
      outline.tags.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes['id']),
    ),
  };
}
