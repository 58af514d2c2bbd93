import { figureCounterparts } from '../domain/figure-counterparts.ts';
import { figureName } from '../domain/figure-name.ts';
import { newestEdition } from '../domain/newest.ts';
import type { Figure, Report } from '../domain/report.ts';
import { formatPermalink } from '../permalinks/permalink.ts';
import type { EditionItem } from './edition-items.ts';
import { href } from './href.ts';

/** The same figure in all editions, oldest first. */
export function figureItems(report: Report, figure: Figure): EditionItem[] {
  return figureCounterparts(report, figure)
    .map(({ year, figure: same }) =>
      same ? { year, links: [linkTo(report, same)] } : { year, links: [], remark: '같은 항목이 없음' },
    )
    .reverse();
}

/** The same figure in the newest edition that has it, where that is not its own; its address from the root of the site. */
export function newerFigure(report: Report, figure: Figure): { address: string; name: string } | undefined {
  const newest = figureCounterparts(report, figure).find((each) => each.figure)?.figure;
  return newest && newest !== figure
    ? { address: addressOf(newest), name: `${newest.edition}년판 ${figureName(report, newest)}` }
    : undefined;
}

/** The lists of all figures of all editions, oldest first. */
export function figureListItems({ editions }: Report): EditionItem[] {
  return editions
    .map(({ year }) => ({
      year,
      links: [{ address: href(formatPermalink({ edition: year, section: 'figures' })), name: '모든 수치' }],
    }))
    .reverse();
}

/** The list of all figures of the newest edition. */
export function newerList(report: Report): { address: string; name: string } | undefined {
  const year = newestEdition(report)?.year;
  return year === undefined
    ? undefined
    : { address: formatPermalink({ edition: year, section: 'figures' }), name: `${year}년판 모든 수치` };
}

function linkTo(report: Report, figure: Figure): EditionItem['links'][number] {
  return { address: href(addressOf(figure)), name: figureName(report, figure) };
}

function addressOf({ edition, id }: Figure): string {
  return formatPermalink({ edition, figure: id });
}
