import type { Report } from '../domain/report.ts';
import { plainWordsOf } from '../domain/words.ts';
import { editionAddress } from './addresses.ts';
import { errataOf, erratumAddress } from './errata.ts';
import { erratumKindLabel } from './erratum-kind-words.ts';
import { toldChanges } from './erratum-words.ts';

/** Something new in the report. */
export interface FeedItem {
  title: string;
  words: string;
  /** `2031-12-02`, or as far as it is known. */
  date: string;
  address: string;
}

/** Every published edition and every erratum, newest first; of one day, errata first, then the newest edition. */
export function feedItems(report: Report): FeedItem[] {
  const errata = errataOf(report).map((erratum): FeedItem => {
    const { id, kind, date, reason } = erratum;
    const changed = toldChanges(report, erratum).map(({ name }) => name);
    return {
      title: `정오 ${id}: ${erratumKindLabel(kind)}`,
      words: [reason, ...(changed.length > 0 ? [`고친 곳: ${changed.join(', ')}.`] : [])].join(' '),
      date,
      address: erratumAddress(erratum),
    };
  });
  const editions = report.editions
    .filter(({ data }) => data.state === 'published' && data.published !== undefined)
    .map(({ year, data }): FeedItem => {
      const headline = plainWordsOf(report, year, data.headline);
      return {
        title: `${report.settings.title} ${year}년판`,
        words: headline,
        date: data.published ?? '',
        address: editionAddress(year),
      };
    });
  return [...errata, ...editions].sort((a, b) => b.date.localeCompare(a.date));
}
