import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrokenLine, parseLedger } from '../domain/ledger.ts';
import type { Problem } from '../domain/problem.ts';
import type { Content } from '../domain/report.ts';
import { parseSeal } from '../domain/seal.ts';
import { sha256 } from './digest.ts';

/** What the ledgers and seals of the editions say, and the lines that are not as a command wrote them. */
export interface ReadPublished extends Pick<Content, 'ledgers' | 'seals'> {
  problems: Problem[];
}

/** The path of the ledger of an edition, relative to the content folder. */
export const ledgerFile = (year: string): string => `${year}/permalinks.tsv`;

/** The path of the seal of an edition, relative to the content folder. */
export const sealFile = (year: string): string => `${year}/seal.tsv`;

/** Reads the ledger and the seal of each edition that has them; `instead` holds texts that count in place of those on disk. */
export async function readPublished(
  dir: string,
  years: readonly string[],
  instead: ReadonlyMap<string, string> = new Map(),
): Promise<ReadPublished> {
  const textOf = async (file: string) => instead.get(file) ?? (await readFound(dir, file));
  const read: ReadPublished = { ledgers: {}, seals: {}, problems: [] };
  for (const year of years) {
    const ledger = await textOf(ledgerFile(year));
    if (ledger !== undefined) {
      const { lines, broken } = parseLedger(ledger);
      read.ledgers[year] = lines;
      read.problems.push(...broken.map((line) => brokenLine('ledger-form', ledgerFile(year), line)));
    }
    const sealed = await textOf(sealFile(year));
    if (sealed !== undefined) {
      const { seal, broken } = parseSeal(sealed, sha256);
      read.seals[year] = seal;
      read.problems.push(...broken.slice(0, 1).map((line) => brokenLine('seal-form', sealFile(year), line)));
    }
  }
  return read;
}

async function readFound(dir: string, file: string): Promise<string | undefined> {
  const text = await readFile(join(dir, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  return text?.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
}

function brokenLine(check: 'ledger-form' | 'seal-form', file: string, { line, text }: BrokenLine): Problem {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const words =
    check === 'ledger-form'
      ? {
          ko: `링크 대장에 명령이 쓰지 않은 줄이 있습니다: ${shown}`,
          en: `The ledger has a line that no command wrote: ${shown}`,
        }
      : {
          ko: `봉인의 이 줄이 명령이 쓴 그대로가 아닙니다: ${shown}`,
          en: `This line of the seal is not as a command wrote it: ${shown}`,
        };
  return {
    check,
    severity: 'error',
    place: { file, line, column: 1 },
    what: words,
    remedy: {
      ko: `"git restore content/${file}"로 되돌리세요. 이 파일은 명령만 씁니다.`,
      en: `Bring it back with "git restore content/${file}". Only commands write this file.`,
    },
  };
}
