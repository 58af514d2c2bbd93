import { edited, lineAt, type Mutation, type Span, type Texts } from './a-mutation.ts';
import type { Spot } from './spots.ts';

/**
 * Values changed by one in their last digit, where they take part in a sum that must come out: totals and parts, shares of
 * a hundred. Right is where the sum is written, or the value itself.
 */
export function wrongSums(texts: Texts, spots: readonly Spot[]): Mutation[] {
  const sums = spots
    .filter(({ path }) => /^figures\.\*\.parts$|^shares\.\*\.figures$/.test(path))
    .map((sum) => {
      const text = texts.get(sum.file) ?? '';
      const above = text.slice(0, sum.value.from);
      const total = sum.path.startsWith('figures') ? /.*\n {2}([a-z-]+):\n/s.exec(above)?.[1] : undefined;
      /** The author says why it does not come out. */
      const isExcused = spots.some((each) => each.groupFrom === sum.groupFrom && /differ$/.test(each.path));
      return { sum, isExcused, ids: [...sum.value.text.matchAll(/[a-z-]+/g)].map(([id]) => id), total };
    });
  return spots
    .filter(({ path }) => path === 'figures.*.value')
    .flatMap((spot) => {
      const text = texts.get(spot.file) ?? '';
      const id = /.*\n {2}([a-z0-9-]+):\n/s.exec(text.slice(0, spot.value.from))?.[1] ?? '';
      const own = sums.filter(
        ({ sum, ids, total }) => sum.file === spot.file && (ids.includes(id) || total === id),
      );
      if (own.some(({ isExcused }) => isExcused)) return [];
      const places = own.map(({ sum }): Span => {
        const line = lineAt(text, sum.value.from);
        return { file: sum.file, from: line, to: line };
      });
      const digit = Number(spot.value.text.at(-1));
      return [digit + 1, digit + 2, digit + 5].map((more): Mutation => {
        const words = spot.value.text.slice(0, -1) + String(more % 10);
        const mutation = edited('wrong sum', texts, spot.file, {
          from: spot.value.from,
          to: spot.value.to,
          words,
          also: places,
        });
        return {
          ...mutation,
          about: `${mutation.about} (${id})`,
          ...(places.length === 0 && { stillValid: 'is in no sum' }),
        };
      });
    });
}
