import type { Edition, Section } from '../domain/report.ts';
import { chartAnchor, tableAnchor } from './anchors.ts';

/** The section that shows each chart and each table of an edition, by the anchor that it has there. */
export function shownIn({ sections }: Edition): Map<string, Section> {
  return new Map(
    sections.flatMap((section) =>
      shownAnchors(section).map((anchor): [string, Section] => [anchor, section]),
    ),
  );
}

/** The anchors of the charts and tables that a section shows. */
export function shownAnchors({ outline }: Pick<Section, 'outline'>): string[] {
  return outline.tags.flatMap(({ name, attributes: { id } }) => {
    if (id === undefined) return [];
    return name === 'Chart' ? [chartAnchor(id)] : name === 'Table' ? [tableAnchor(id)] : [];
  });
}
