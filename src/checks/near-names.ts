import { withJosa } from '../domain/josa.ts';
import type { Sentence } from '../domain/problem.ts';

/**
 * The known names that an author may have meant, nearest first, at most three: those of which no more than a third is
 * written otherwise, or one letter.
 */
export function nearNames(name: string, known: Iterable<string>): string[] {
  return [...new Set(known)]
    .map((each) => ({ each, distance: editDistance(name, each), length: Math.max(name.length, each.length) }))
    .filter(({ distance, length }) => distance < length && distance <= Math.max(1, length / 3))
    .sort((a, b) => a.distance - b.distance)
    .map(({ each }) => each)
    .slice(0, 3);
}

/** Names offered in a remedy: in Korean what something is changed to, in English what to name or write. */
export function offer(names: readonly string[]): Sentence {
  const list = names.join(', ');
  return names.length === 1
    ? { ko: withJosa(list, '으로'), en: list }
    : { ko: `${list} 가운데 하나로`, en: `one of ${list}` };
}

/** How many letters must be added, taken away, changed or swapped with their neighbour to make `b` of `a`. */
export function editDistance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let before: number[] = [];
  let row = to.map((_, j) => j + 1);
  row.unshift(0);
  from.forEach((letter, i) => {
    const next = [i + 1];
    to.forEach((other, j) => {
      const at = (line: number[], index: number): number => line[index] ?? Infinity;
      const changed = at(row, j) + (letter === other ? 0 : 1);
      const swapped = letter === to[j - 1] && from[i - 1] === other ? at(before, j - 1) + 1 : Infinity;
      next.push(Math.min(changed, swapped, at(row, j + 1) + 1, at(next, j) + 1));
    });
    before = row;
    row = next;
  });
  return row.at(-1) ?? 0;
}
