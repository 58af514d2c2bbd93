import type { Report } from '../domain/report.ts';
import { type Embed, embedsOf, isLatest } from '../permalinks/embeds.ts';
import { parsePermalink } from '../permalinks/permalink.ts';

type Kind = Embed['thing']['kind'];
type EmbedOf<K extends Kind> = Embed & { thing: { kind: K } };

/** The same of what is newest only, for the pages that lead on to it: `/latest/charts/trees/` has `chart`. */
export function latestPaths<K extends Kind>(report: Report, kind: K) {
  return embedPaths(report, kind).filter(({ props }) => isLatest(props.embed));
}

/** The paths of all frames of a kind, each with what it shows: `/embed/2031/charts/trees/` has `edition` and `chart`. */
export function embedPaths<K extends Kind>(report: Report, kind: K) {
  return [...embedsOf(report).values()]
    .filter((embed): embed is EmbedOf<K> => embed.thing.kind === kind)
    .map((embed) => {
      const { edition, figure, chart } = parsePermalink(embed.address) ?? {};
      return { params: { edition, [kind]: kind === 'chart' ? chart : figure }, props: { embed } };
    });
}
