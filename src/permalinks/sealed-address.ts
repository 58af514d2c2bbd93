import type { Edition } from '../domain/report.ts';
import { figureAddress, sectionAddress } from './addresses.ts';
import { chartAnchor, planAnchor, tableAnchor } from './anchors.ts';
import { parsePermalink } from './permalink.ts';

/**
 * The address under which the seal has what stands at an address: a figure at its page, a chart or table in the section that declares it,
 * whichever shows it, a plan with its section, all else where it is.
 */
export function sealedAddress({ year, sections }: Edition, address: string): string {
  const { chart, section: slug, anchor = '' } = parsePermalink(address) ?? {};
  const place = chart === undefined ? anchor : chartAnchor(chart);
  const { noun, id = '' } = /^(?<noun>figure|chart|table)-(?<id>.+)$/.exec(place)?.groups ?? {};
  if (noun === 'figure') return figureAddress({ edition: year, id });
  if (noun !== undefined) {
    const home = sections.find(({ data }) => Object.hasOwn(noun === 'chart' ? data.charts : data.tables, id));
    return home ? sectionAddress(home, noun === 'chart' ? chartAnchor(id) : tableAnchor(id)) : address;
  }
  return slug !== undefined && anchor === planAnchor(slug)
    ? sectionAddress({ edition: year, slug })
    : address;
}
