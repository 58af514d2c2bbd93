import type { Heading, Tag } from '../outline.ts';
import type { Section } from '../report.ts';

/** A stretch of a section's text with the tags in it: what stands before any heading, or below one. */
export interface TextPart {
  heading?: Heading;
  tags: Tag[];
}

/** The parts of a section's text, in order. The first has no heading. */
export function textParts({ outline }: Pick<Section, 'outline'>): TextPart[] {
  const parts: TextPart[] = [{ tags: [] }, ...outline.headings.map((heading) => ({ heading, tags: [] }))];
  for (const tag of outline.tags) {
    parts.findLast(({ heading }) => heading === undefined || heading.line <= tag.line)?.tags.push(tag);
  }
  return parts;
}
