import { base } from 'virtual:report/site';
import { parseSelection } from '../permalinks/briefing-selection.ts';
import { formatPermalink, parsePermalink } from '../permalinks/permalink.ts';
import { codeIn, parseCode } from '../permalinks/short-code.ts';
import { permalinkOf, permalinksOf } from './permalink-of.ts';

/**
 * The codes of everything that a text names: short codes, links to what is published, the links of other briefings. What else stands
 * around them, as in a citation, is passed over. Rejects without a connection.
 */
export async function codesIn(text: string, editions: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const word of text.split(/[\s,()[\]<>「」『』]+/)) {
    for (const code of await codesOfWord(word.replace(/\.$/, ''))) {
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

async function codesOfWord(word: string): Promise<string[]> {
  if (parseCode(word)) return [word];
  if (!word.includes('/') || !URL.canParse(word, location.href)) return [];
  const { pathname, search, hash } = new URL(word, location.href);
  const address = pathname.replace(base.replace(/\/$/, ''), '') + hash;
  const code = codeIn(address);
  if (code !== undefined) return [code];
  if (formatPermalink({ page: 'briefing' }) === address) return parseSelection(search).items;
  return codeOfPlace(address);
}

async function codeOfPlace(address: string): Promise<string[]> {
  const place = new URL(base.replace(/\/$/, '') + withOwnPage(address), location.href).href;
  const found = await permalinkOf(place);
  return found ? [found.record.code] : [];
}

/** The page of a figure or chart in place of where a section tells of it: only the page has a code. */
function withOwnPage(address: string): string {
  const { edition = '', anchor = '' } = parsePermalink(address) ?? {};
  const { kind, id = '' } = /^(?<kind>figure|chart)-(?<id>.+)$/.exec(anchor)?.groups ?? {};
  if (kind === undefined) return address;
  return formatPermalink(kind === 'figure' ? { edition, figure: id } : { edition, chart: id });
}
