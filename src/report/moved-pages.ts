import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLedger } from '../domain/ledger.ts';

/** The paths of the published pages of a content folder that have moved, as its ledgers say. */
export function movedPages(folder: string): Set<string> {
  const ledgers = readdirSync(folder)
    .map((name) => join(folder, name, 'permalinks.tsv'))
    .filter((file) => existsSync(file));
  return new Set(
    ledgers.flatMap((file) =>
      parseLedger(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).lines.flatMap(({ kind, address }) =>
        kind === 'moved' && !address.includes('#') ? [address] : [],
      ),
    ),
  );
}
