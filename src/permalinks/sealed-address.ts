import type { Edition } from '../domain/report.ts';
import { figureAddress, sectionAddress } from './addresses.ts';
import { chartAnchor, planAnchor } from './anchors.ts';
import { parsePermalink } from './permalink.ts';

/**
 * The address under which the seal has what stands at an address: a figure at its page, a chart in the section that declares it, a plan
 * with its section, all else where it is.
 */
export function sealedAddress({ year, sections }: Edition, address: string): string {
  const { chart, section: slug, anchor = '' } = parsePermalink(address) ?? {};
  if (chart !== undefined) {
    const home = sections.find(({ data }) => Object.hasOwn(data.charts, chart));
    return home ? sectionAddress(home, chartAnchor(chart)) : address;
  }
  const id = /^figure-(.+)$/.exec(anchor)?.[1];
  if (id !== undefined) return figureAddress({ edition: year, id });
  return slug !== undefined && anchor === planAnchor(slug)
    ? sectionAddress({ edition: year, slug })
    : address;
}
