import type { Section } from './report.ts';
import { sourceUsesIn } from './source-uses.ts';

/** The sources of a section in the order in which its page numbers them, each once. */
export function sectionSources(section: Section): string[] {
  return [...new Set(sourceUsesIn(section).map(({ id }) => id))];
}
