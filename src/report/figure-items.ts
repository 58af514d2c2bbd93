import { isDraftOn } from '../domain/draft.ts';
import { figureCounterparts } from '../domain/figure-counterparts.ts';
import { newestEdition } from '../domain/newest.ts';
import type { Figure, Report } from '../domain/report.ts';
import { figureListAddress } from '../permalinks/addresses.ts';
import type { EditionItem } from './edition-items.ts';
import { href } from './href.ts';
import { figureLink, type Link } from './links.ts';

/** The same figure in all editions, oldest first. */
export function figureItems(report: Report, figure: Figure): EditionItem[] {
  return figureCounterparts(report, figure)
    .map(({ year, figure: same }) =>
      same ? { year, links: [figureLink(report, same)] } : { year, links: [], remark: '같은 항목이 없음' },
    )
    .reverse();
}

/** The same figure in the newest edition that has it, where that is not its own. */
export function newerFigure(report: Report, figure: Figure): Link | undefined {
  const newest = figureCounterparts(report, figure).find(
    (each) => each.figure && !isDraftOn(report, each.year),
  )?.figure;
  if (!newest || newest === figure) return undefined;
  const { address, name } = figureLink(report, newest);
  return { address, name: `${newest.edition}년판 ${name}` };
}

/** The list of all figures of the newest edition. */
export function newerList(report: Report): Link | undefined {
  const year = newestEdition(report)?.year;
  return year === undefined
    ? undefined
    : { address: href(figureListAddress(year)), name: `${year}년판 모든 수치` };
}
