import { newestChart } from '../domain/newest.ts';
import type { Chart, Report } from '../domain/report.ts';
import { plainWordsOf } from '../domain/words.ts';
import { chartAddress } from '../permalinks/addresses.ts';
import type { EditionItem } from './edition-items.ts';
import { href } from './href.ts';
import type { Link } from './links.ts';

/** The chart of the same id in all editions, oldest first. */
export function chartItems(report: Report, { id }: Pick<Chart, 'id'>): EditionItem[] {
  return report.editions
    .map(({ year, charts }): EditionItem => {
      const same = charts.get(id);
      return same
        ? { year, links: [chartLink(report, same)] }
        : { year, links: [], remark: '같은 도표가 없음' };
    })
    .reverse();
}

/** The chart of the same id in the newest edition that has one, where that is not its own. */
export function newerChart(report: Report, chart: Chart): Link | undefined {
  const newest = newestChart(report, chart.id);
  if (!newest || newest.edition <= chart.edition) return undefined;
  const { address, name } = chartLink(report, newest);
  return { address, name: `${newest.edition}년판 ${name}` };
}

function chartLink(report: Report, chart: Chart): Link {
  return { address: href(chartAddress(chart)), name: plainWordsOf(report, chart.edition, chart.title) };
}
