import type { Edition, Report } from '../domain/report.ts';
import { listedPermalinks, type ListedPermalink } from '../permalinks/all-permalinks.ts';
import type { Absolute } from '../permalinks/edition-data.ts';
import { movedAddresses } from '../permalinks/moved.ts';
import { parsePermalink } from '../permalinks/permalink.ts';
import { codedAddresses } from '../permalinks/promised-addresses.ts';
import { codesOf } from '../permalinks/short-code.ts';

/** A permalink with its address from the root of the site. */
export interface PlacedPermalink extends ListedPermalink {
  place: string;
}

/** The permalinks of an edition as its list shows them: the cover, then every section, each with what is in it. */
export interface PermalinkGroup {
  head: PlacedPermalink;
  within: PlacedPermalink[];
}

export function permalinkGroups(report: Report, edition: Edition, absolute: Absolute): PermalinkGroup[] {
  const places = codedAddresses(edition);
  const groups: PermalinkGroup[] = [];
  listedPermalinks(report, edition, absolute).forEach((each, index) => {
    const placed = { ...each, place: places[index] ?? '' };
    const isHead = each.kind === 'edition' || each.kind === 'section';
    if (isHead) groups.push({ head: placed, within: [] });
    else groups.at(-1)?.within.push(placed);
  });
  return groups;
}

/** The addresses of an edition that moved, from the root of the site. */
export function movedOfEdition(
  report: Report,
  { year }: Edition,
): { from: string; to: string; code?: string }[] {
  const codes = codesOf(report.ledgers.get(year) ?? []);
  return [...movedAddresses(report).values()]
    .flat()
    .filter(({ address }) => parsePermalink(address)?.edition === year)
    .map(({ address, to }) => {
      const code = codes.get(address);
      return { from: address, to, ...(code !== undefined && { code }) };
    });
}
