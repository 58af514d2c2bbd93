import type { Report } from './report.ts';
import { sectionSources } from './section-sources.ts';

/** A section that cites a source. */
interface Citation {
  edition: string;
  slug: string;
  title: string;
}

/** For every source the sections that cite it, newest edition first and in reading order. Uncited sources are absent. */
export function citedBy({ editions }: Report): Map<string, Citation[]> {
  const citations = new Map<string, Citation[]>();
  for (const { sections } of editions) {
    for (const section of sections) {
      const citation = {
        edition: section.edition,
        slug: section.slug,
        title: section.data.nav ?? section.data.title,
      };
      for (const id of sectionSources(section)) {
        citations.set(id, [...(citations.get(id) ?? []), citation]);
      }
    }
  }
  return citations;
}
