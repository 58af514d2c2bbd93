import type { Edition, Section } from '../domain/report.ts';
import { chartAnchor, tableAnchor } from './anchors.ts';

/** The section that shows each chart and each table of an edition, by the anchor that it has there. */
export function shownIn({ sections }: Edition): Map<string, Section> {
  return new Map(
    sections.flatMap((section) =>
      section.outline.tags.flatMap(({ name, attributes: { id } }): [string, Section][] => {
        if (id === undefined) return [];
        if (name === 'Chart') return [[chartAnchor(id), section]];
        return name === 'Table' ? [[tableAnchor(id), section]] : [];
      }),
    ),
  );
}
