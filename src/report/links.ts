import { figureName } from '../domain/figure-name.ts';
import type { Figure, Report, Section } from '../domain/report.ts';
import { sectionName } from '../domain/section-name.ts';
import { figureAddress, sectionAddress } from '../permalinks/addresses.ts';
import { href } from './href.ts';

/** An address under the base path of the site, and what readers find there. */
export interface Link {
  address: string;
  name: string;
}

/** The page of a figure. */
export function figureLink(report: Report, figure: Figure): Link {
  return { address: href(figureAddress(figure)), name: figureName(report, figure) };
}

/** The page of a section. */
export function sectionLink(section: Section): Link {
  return { address: href(sectionAddress(section)), name: sectionName(section) };
}
