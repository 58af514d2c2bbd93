import type { Edition, Report, Source } from '../report.ts';
import { type SourceUse, sourceUses } from '../source-uses.ts';

/** A source that only one of two editions cites. */
export interface SourceBetween {
  id: string;
  /** Undefined where `sources.yaml` does not have it. */
  source?: Source;
  /** Where that edition cites it. */
  uses: SourceUse[];
}

/** Which sources are newly cited, which no longer, and which as before, in the order in which the editions cite them. */
export interface SourcesBetween {
  added: SourceBetween[];
  removed: SourceBetween[];
  kept: string[];
}

/** What became of the sources that an edition cites. */
export function sourcesBetween(report: Report, before: Edition, after: Edition): SourcesBetween {
  const [was, is] = [usesIn(report, before), usesIn(report, after)];
  const only = (own: Map<string, SourceUse[]>, others: Map<string, SourceUse[]>) =>
    [...own]
      .filter(([id]) => !others.has(id))
      .map(([id, uses]): SourceBetween => {
        const source = report.sources.get(id);
        return { id, ...(source && { source }), uses };
      });
  return { added: only(is, was), removed: only(was, is), kept: [...is.keys()].filter((id) => was.has(id)) };
}

function usesIn(report: Report, { year }: Edition): Map<string, SourceUse[]> {
  return Map.groupBy(
    sourceUses(report).filter(({ edition }) => edition === year),
    ({ id }) => id,
  );
}
