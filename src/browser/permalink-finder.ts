import { base } from 'virtual:report/site';
import { findMatching } from '../domain/hangul-match.ts';
import type { ListedPermalink } from '../permalinks/all-permalinks.ts';
import { permalinksFileAddress } from '../permalinks/api-addresses.ts';
import { recordKindLabels } from '../permalinks/kind-label.ts';
import type { LinkListState } from '../permalinks/link-list-state.ts';
import { codeAddress } from '../permalinks/short-code.ts';
import { build } from './build-element.ts';

/** Finds what is chosen among the permalinks of one edition or of all: how many there are, in words, and the first of them as items. */
export type FindPermalinks = (
  state: LinkListState,
  edition?: string,
) => { said: string; items: HTMLLIElement[] };

/** More than a reader looks through. */
const most = 200;

/** Asks for the list of all permalinks. Rejects without a connection. */
export async function loadFinder(): Promise<FindPermalinks> {
  const response = await fetch(local(permalinksFileAddress));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const { permalinks } = (await response.json()) as { permalinks: ListedPermalink[] };
  return ({ q, edition: chosen, kind }, own) => {
    const edition = own ?? chosen;
    const all = permalinks.filter((each) => edition === '' || each.edition === edition);
    const ofKind = all.filter((each) => kind === '' || each.kind === kind);
    const found = findMatching(ofKind, q, textOf);
    const first = found.length > most ? ` 앞의 ${most}개만 보입니다. 말을 더 적어 좁혀 보세요.` : '';
    return {
      said: saidOf(found.length, all.length) + first,
      items: found.slice(0, most).map((each) => itemOf(each, own === undefined)),
    };
  };
}

/** What readers find a permalink by. */
function textOf({ title, section = '', words = '', code, address }: ListedPermalink): string {
  return [title, section, words, code, address].join('\n');
}

function saidOf(count: number, all: number): string {
  const [found, whole] = [count, all].map((number) => number.toLocaleString('ko-KR'));
  return count === all ? `고유 링크 ${whole}개.` : `고유 링크 ${whole}개 가운데 ${found}개.`;
}

function itemOf(permalink: ListedPermalink, isOfAny: boolean): HTMLLIElement {
  const { edition, kind, title, section, words, address, code } = permalink;
  const { pathname, hash } = new URL(address);
  const home = [...(isOfAny ? [`${edition}년판`] : []), ...(section === undefined ? [] : [section])];
  return build(
    'li',
    {},
    build(
      'span.name',
      {},
      build('a', { href: pathname + hash }, title),
      words === undefined ? undefined : build('b', {}, words),
      build('span.home', {}, home.join(' · ')),
    ),
    build('span.what', {}, recordKindLabels[kind]),
    build('a.code', { href: local(codeAddress(code)) }, code),
  );
}

function local(address: string): string {
  return base.replace(/\/$/, '') + address;
}
