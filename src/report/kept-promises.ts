import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LedgerLine } from '../domain/ledger.ts';

/**
 * The addresses of a ledger that a built site does not have: no page there, or no element with the id of the anchor. An address that has
 * moved must still be there as well, to lead on.
 */
export async function brokenAddresses(site: string, ledger: readonly LedgerLine[]): Promise<string[]> {
  const addresses = new Set(
    ledger.flatMap(({ address, to }) => (to === undefined ? address : [address, to])),
  );
  const byPage = Map.groupBy(addresses, (address) => address.replace(/#.*/, ''));
  const broken = await Promise.all(
    [...byPage].map(async ([page, each]) => {
      const ids = await idsOf(join(site, page, 'index.html'));
      return each.filter((address) => {
        const anchor = address.slice(page.length + 1);
        return !ids || (anchor !== '' && !ids.has(anchor));
      });
    }),
  );
  return broken.flat();
}

/** Every id on a built page; undefined where there is no such page. */
async function idsOf(file: string): Promise<Set<string> | undefined> {
  const html = await readFile(file, 'utf8').catch(() => undefined);
  return html === undefined
    ? undefined
    : new Set([...html.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id = '']) => id));
}
