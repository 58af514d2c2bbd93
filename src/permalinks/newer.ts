import { figureCounterparts } from '../domain/figure-counterparts.ts';
import { newestChart, newestEdition, newestOfSection } from '../domain/newest.ts';
import { type Edition, findEdition, type Report } from '../domain/report.ts';
import { chartAddress, editionAddress, figureAddress, sectionAddress } from './addresses.ts';
import { parsePermalink } from './permalink.ts';

/** What a newer edition has in place of something. */
export interface Newer {
  edition: string;
  address: string;
}

/**
 * The same thing in the newest published edition that has it, where that is a newer one: a figure's counterpart, the chart of the same id,
 * the section that tells of the same subject, or that of which a heading, table or plan is a part. Undefined where there is none.
 */
export function newerOf(report: Report, { year }: Pick<Edition, 'year'>, address: string): Newer | undefined {
  const newer = newestOf(report, year, address);
  return newer && newer.edition > year ? newer : undefined;
}

function newestOf(report: Report, year: string, address: string): Newer | undefined {
  const { section: slug, figure: id, chart } = parsePermalink(address) ?? {};
  const edition = findEdition(report, year);
  if (id !== undefined) {
    const figure = edition?.figures.get(id);
    const newest =
      figure && figureCounterparts(report, figure).find((each) => each.figure && isPublic(report, each.year));
    return newest?.figure && { edition: newest.year, address: figureAddress(newest.figure) };
  }
  if (chart !== undefined) {
    const newest = newestChart(report, chart);
    return newest && { edition: newest.edition, address: chartAddress(newest) };
  }
  if (slug !== undefined) {
    const section = edition?.sections.find((each) => each.slug === slug);
    const [newest] = (section && newestOfSection(report, section)?.sections) ?? [];
    return newest && { edition: newest.edition, address: sectionAddress(newest) };
  }
  const newest = newestEdition(report);
  return newest && { edition: newest.year, address: editionAddress(newest.year) };
}

function isPublic(report: Report, year: string): boolean {
  return findEdition(report, year)?.data.state === 'published';
}
