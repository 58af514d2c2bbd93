import { base } from 'virtual:report/site';
import type { PermalinkRecord } from '../permalinks/permalink-record.ts';
import type { PermalinksOfEdition } from '../permalinks/permalinks-of-edition.ts';

const known = new Map<string, Promise<PermalinksOfEdition>>();

/** All permalinks of an edition, asked for once a page. Rejects where there is no such edition, or no connection. */
export function permalinksOf(edition: string): Promise<PermalinksOfEdition> {
  const asked = known.get(edition) ?? ask(`${base.replace(/\/$/, '')}/api/${edition}/permalinks.json`);
  known.set(edition, asked);
  asked.catch(() => known.delete(edition));
  return asked;
}

/** What stands at an address of this site; undefined where nothing is published there. Rejects without a connection. */
export async function permalinkOf(
  address: string,
): Promise<{ record: PermalinkRecord; edition: PermalinksOfEdition } | undefined> {
  const year = /^\d{4}(?=\/)/.exec(new URL(address).pathname.slice(base.length))?.[0];
  if (year === undefined) return undefined;
  const edition = await permalinksOf(year);
  const record = edition.permalinks.find((each) => placeOf(each.address) === placeOf(address));
  return record && { record, edition };
}

/** An address without its host: the site may be looked at elsewhere than where it is published. */
function placeOf(address: string): string {
  const { pathname, hash } = new URL(address);
  return pathname + hash;
}

async function ask(file: string): Promise<PermalinksOfEdition> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}
