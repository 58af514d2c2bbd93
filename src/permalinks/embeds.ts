import { isDraft } from '../domain/draft.ts';
import { oncePerReport } from '../domain/once-per-report.ts';
import type { Edition, Report } from '../domain/report.ts';
import { movedAddresses } from './moved.ts';
import { formatPermalink, parsePermalink } from './permalink.ts';
import { type Thing, thingAddress, thingsOf } from './thing.ts';

/** A chart or figure of a published edition as it stands in a frame on other sites. */
export interface Embed {
  thing: Exclude<Thing, { kind: 'table' }>;
  edition: Edition;
  /** Where it stands in full: `/2031/charts/trees/`. */
  permalink: string;
  /** The same for a frame that stays with this edition; `/latest/charts/trees/` for one that shows what is newest. */
  address: string;
}

/** Everything that can stand in a frame, by its `address`; what has moved at its old one too, because hosts go on framing that. */
export const embedsOf = oncePerReport((report: Report): Map<string, Embed> => {
  const ofEditions = report.editions
    .filter((edition) => !isDraft(edition))
    .flatMap((edition) =>
      thingsOf(edition).flatMap((thing): Embed[] => {
        const permalink = thingAddress(edition, thing);
        return thing.kind === 'table' ? [] : [{ thing, edition, permalink, address: permalink }];
      }),
    );
  const newestLast = ofEditions
    .toReversed()
    .map((embed): Embed => ({ ...embed, address: latestAddress(embed.permalink) }));
  const embeds = new Map([...ofEditions, ...newestLast].map((embed) => [embed.address, embed]));
  for (const [page, moved] of movedAddresses(report)) {
    const to = moved.find(({ anchor }) => anchor === undefined)?.to ?? '';
    for (const addressOf of [(address: string) => address, latestAddress]) {
      const embed = embeds.get(addressOf(to));
      const address = addressOf(page);
      if (embed && !embeds.has(address)) embeds.set(address, { ...embed, address });
    }
  }
  return embeds;
});

/** The same permalink in whichever edition is the newest that has it. */
export function latestAddress(permalink: string): string {
  return formatPermalink({ ...parsePermalink(permalink), edition: 'latest' });
}

/** The page for the frame at such an `address`: `/embed/2031/charts/trees/`. */
export function embedAddress(address: string): string {
  return `/embed${address}`;
}

/** What tells programs of that frame (oembed.com). */
export function oembedAddress(address: string): string {
  return `${embedAddress(address)}oembed.json`;
}

/** Whether a frame shows what is newest, and not an edition for good. */
export function isLatest({ address }: Pick<Embed, 'address'>): boolean {
  return parsePermalink(address)?.edition === 'latest';
}
