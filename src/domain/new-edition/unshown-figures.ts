import { figureUses, type FigureUse, isShowingTarget } from '../figure-uses.ts';
import { targetOfName } from './target-of-name.ts';
import type { NewEdition } from './new-edition.ts';

const kept: readonly FigureUse['how'][] = ['tag', 'chart', 'table', 'key-figures', 'strategy'];

/**
 * The figures that the new edition states and that none of the places would show which go on: the last edition showed them in words,
 * in a plan or in a section that stays behind.
 */
export function unshownFigures(edition: NewEdition): string[] {
  const { like, sections, figures, nameOf } = edition;
  const slugs = sections.map(({ slug }) => slug);
  const shown = new Set<string | undefined>();
  for (const use of figureUses(like)) {
    if (!kept.includes(use.how) || (use.section !== undefined && !slugs.includes(use.section))) continue;
    const name = nameOf(use.id);
    const target = targetOfName(edition, name);
    if (use.needsTarget && target === undefined) continue;
    shown.add(name);
    if (isShowingTarget(use)) shown.add(target);
  }
  return [...figures.keys()].filter((id) => !shown.has(id));
}
