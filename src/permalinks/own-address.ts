import { chartAddress, figureAddress } from './addresses.ts';
import { parsePermalink } from './permalink.ts';

/** The page of a figure or chart in place of where a section tells of it: only the page has a code. Of all else the address itself. */
export function ownAddress(address: string): string {
  const { edition = '', anchor = '' } = parsePermalink(address) ?? {};
  const { noun, id = '' } = /^(?<noun>figure|chart)-(?<id>.+)$/.exec(anchor)?.groups ?? {};
  if (noun === undefined) return address;
  return noun === 'figure' ? figureAddress({ edition, id }) : chartAddress({ edition, id });
}
