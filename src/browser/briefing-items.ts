import { type BriefingItem, briefingItem, yearOf } from '../permalinks/briefing-item.ts';
import type { BriefingSelection } from '../permalinks/briefing-selection.ts';
import type { PermalinksOfEdition } from '../permalinks/permalinks-of-edition.ts';
import { permalinksOf } from './permalink-of.ts';

/** What the items of a selection lead to by now, in its order. `editions` are the years that the report has. */
export async function briefingItems(
  { items, seen }: BriefingSelection,
  editions: readonly string[],
): Promise<BriefingItem[]> {
  const years = [...new Set(items.map(yearOf))];
  const asked = years.map(
    async (year): Promise<[string, PermalinksOfEdition | 'no-edition' | 'unreachable']> => {
      if (!editions.includes(year)) return [year, 'no-edition'];
      return [year, await permalinksOf(year).catch(() => 'unreachable' as const)];
    },
  );
  const answers = new Map(await Promise.all(asked));
  return items.map((code) => {
    const answer = answers.get(yearOf(code));
    return answer === undefined ? { code, is: 'unknown' } : briefingItem(code, answer, seen);
  });
}
