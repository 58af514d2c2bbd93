import { base } from 'virtual:report/site';
import { parseSelection } from '../permalinks/briefing-selection.ts';
import { ownAddress } from '../permalinks/own-address.ts';
import { formatPermalink, parsePermalink } from '../permalinks/permalink.ts';
import { codeIn, parseCode } from '../permalinks/short-code.ts';
import { permalinkOf, permalinksOf } from './permalink-of.ts';

/**
 * The codes of everything that a text names: short codes, links to what is published, the links of other briefings. What else stands
 * around them, as in a citation, is passed over, and so are links of other sites than this one, which is published at `site`. Rejects
 * without a connection.
 */
export async function codesIn(text: string, editions: readonly string[], site: string): Promise<string[]> {
  const found: string[] = [];
  for (const word of text.split(/[\s,()[\]<>「」『』]+/)) {
    for (const code of await codesOfWord(word.replace(/\.$/, ''), editions, site)) {
      const year = parseCode(code)?.year ?? '';
      if (editions.includes(year) && (await isGiven(code, year))) found.push(code);
    }
  }
  return [...new Set(found)];
}

async function isGiven(code: string, year: string): Promise<boolean> {
  const { permalinks, moved } = await permalinksOf(year);
  return [...permalinks, ...moved].some((each) => each.code === code);
}

async function codesOfWord(word: string, editions: readonly string[], site: string): Promise<string[]> {
  if (parseCode(word)) return [word];
  if (!word.includes('/') || !URL.canParse(word, location.href)) return [];
  const { host, pathname, search, hash } = new URL(word, location.href);
  if (host !== location.host && host !== new URL(site).host) return [];
  const address = pathname.replace(base.replace(/\/$/, ''), '') + hash;
  const code = codeIn(address);
  if (code !== undefined) return [code];
  if (formatPermalink({ page: 'briefing' }) === address) return parseSelection(search).items;
  return editions.includes(parsePermalink(address)?.edition ?? '') ? codeOfPlace(address) : [];
}

async function codeOfPlace(address: string): Promise<string[]> {
  const place = new URL(base.replace(/\/$/, '') + ownAddress(address), location.href).href;
  const found = await permalinkOf(place);
  return found ? [found.record.code] : [];
}
