import { href } from './href.ts';

/** Makes addresses of the report absolute, for a site that stands at `site`. */
export function absoluteAt(site: URL | undefined): (address: string) => string {
  return (address) => new URL(href(address), site).href;
}
