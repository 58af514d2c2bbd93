import type { Report } from '../domain/report.ts';
import { allPermalinks, type ListedPermalink } from '../permalinks/all-permalinks.ts';
import type { Absolute } from '../permalinks/edition-data.ts';
import { recordKindLabels } from '../permalinks/kind-label.ts';
import type { RecordKind } from '../permalinks/permalink-record.ts';

/** How many permalinks a report has, in all and by edition and kind, and one of a figure to show what a short code is. */
export interface PermalinkCounts {
  all: number;
  kinds: RecordKind[];
  editions: { year: string; count: number; byKind: [RecordKind, number][]; moved: number }[];
  example?: ListedPermalink;
}

export function permalinkCounts(report: Report, absolute: Absolute): PermalinkCounts {
  const { permalinks, moved } = allPermalinks(report, absolute);
  const example = permalinks.find(({ kind }) => kind === 'figure');
  return {
    all: permalinks.length,
    kinds: kindsOf(permalinks),
    editions: report.editions.map(({ year }) => {
      const own = permalinks.filter(({ edition }) => edition === year);
      return {
        year,
        count: own.length,
        byKind: kindsOf(own).map((kind) => [kind, own.filter((each) => each.kind === kind).length]),
        moved: moved.filter(({ edition }) => edition === year).length,
      };
    }),
    ...(example && { example }),
  };
}

/** The kinds that there are among permalinks, in the order in which they are offered. */
export function kindsOf(permalinks: readonly { kind: RecordKind }[]): RecordKind[] {
  const found = new Set(permalinks.map(({ kind }) => kind));
  return (Object.keys(recordKindLabels) as RecordKind[]).filter((kind) => found.has(kind));
}
