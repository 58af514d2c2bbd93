import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseYaml } from '../reading/parse-yaml.ts';
import { ledgerFile, sealFile } from '../reading/read-published.ts';
import { Misuse } from './misuse.ts';
import { unknownYear } from './unknown-year.ts';

/** What is to be known of an edition before anything is done to it. */
export interface EditionFileState {
  state: 'draft' | 'published' | undefined;
  /** The day on which it was published. */
  published: string | undefined;
  /** Whether it has its ledger and its seal. */
  isSealed: boolean;
  /** Whether it has one of the two. */
  hasSeal: boolean;
}

/** Looks at the edition on a year. Throws `Misuse` when the content has none, and names those that it has. */
export async function getEditionFile(content: string, year: string): Promise<EditionFileState> {
  const years = await editionYears(content);
  if (!years.includes(year)) throw new Misuse(unknownYear(year, years));
  const value = parseYaml(await readFile(join(content, year, 'edition.yaml'), 'utf8')).value;
  const { state, published } = Object(value) as { state?: unknown; published?: unknown };
  const files = await Promise.all(
    [ledgerFile(year), sealFile(year)].map((file) => isFile(join(content, file))),
  );
  return {
    state: state === 'draft' || state === 'published' ? state : undefined,
    published: typeof published === 'string' ? published : undefined,
    isSealed: files.every(Boolean),
    hasSeal: files.some(Boolean),
  };
}

/** An edition is published and has lost its state, its ledger or its seal. */
export function damaged(year: string, content: string) {
  return {
    ko: `${year}년판의 상태(state)와 링크 대장, 봉인이 서로 맞지 않습니다. 공개한 판이면 "git restore ${content}/${year}/edition.yaml ${content}/${ledgerFile(year)} ${content}/${sealFile(year)}" 명령으로 되살리세요.`,
    en: `The state of the ${year} edition, its ledger and its seal do not agree. If it is published, bring them back: "git restore ${content}/${year}/edition.yaml ${content}/${ledgerFile(year)} ${content}/${sealFile(year)}".`,
  };
}

/** The years of the editions in a folder of content, in order. */
export async function editionYears(content: string): Promise<string[]> {
  const names = await readdir(content).catch(() => []);
  const found = await Promise.all(
    names.map(async (name) => /^\d{4}$/.test(name) && (await isFile(join(content, name, 'edition.yaml')))),
  );
  return names.filter((_, index) => found[index]).sort();
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
