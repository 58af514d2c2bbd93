import type { Figure } from '../domain/report.ts';
import { figureAddress } from '../permalinks/addresses.ts';
import { figureAnchor } from '../permalinks/anchors.ts';
import { href } from './href.ts';

/** Where a figure is told in full: in the list of its section on the page of that, otherwise on its own page. */
export function figureEntry(
  figure: Figure,
  place: { edition?: string | undefined; section?: string | undefined },
): string {
  const isNear = figure.edition === place.edition && figure.section === place.section;
  return isNear ? `#${figureAnchor(figure.id)}` : href(figureAddress(figure));
}
