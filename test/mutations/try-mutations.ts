import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mutation, Texts } from './a-mutation.ts';
import { some } from './all-mutations.ts';
import { type Bench, escape, layOut } from './run-mutations.ts';

/** How many mutations of a kind are tried, where not as many as of most. */
const counts: Record<string, number> = {
  'wrong value': 60,
  'broken YAML': 80,
  'cut off': 60,
  'broken tag': 40,
  'bad encoding': 36,
  'strange letter': 44,
  'absurd size': 12,
  'deep nesting': 16,
  contradiction: 100,
};

/** `MUTATIONS=20` tries twenty times as many of each kind. */
const times = Number(process.env['MUTATIONS'] || 1);

/**
 * Declares a test for each kind of mutation: every one that is tried brings an error that names its file and line, and every
 * one that is still valid brings none. There are at least so many faults; in the end it says how many of each kind.
 */
export function tryMutations(
  name: string,
  texts: Texts,
  kinds: ReadonlyMap<string, readonly Mutation[]>,
  { atLeast, share = 1 }: { atLeast: number; share?: number },
): void {
  const chosen = [...kinds].map(([kind, all]) => {
    const count = Math.ceil((counts[kind] ?? 20) * share * times);
    return { kind, all, mutations: some(all, count) };
  });
  const faults = chosen.flatMap(({ mutations }) => mutations.filter((each) => each.stillValid === undefined));
  const told: string[] = [];
  let bench: Bench;
  beforeAll(async () => {
    bench = await layOut(texts);
  });
  afterAll(async () => {
    await bench.remove();
    console.log(`${name}: ${faults.length} faults\n${told.join('\n')}`);
  });

  test('the report is without fault before, and there are many to put in', async () => {
    const none = { kind: 'none', about: 'nothing', files: {}, right: [] };
    expect(await bench.problemsWith(none)).toEqual([]);
    expect(faults.length).toBeGreaterThanOrEqual(atLeast);
  });

  test.each(chosen)(
    'each is named by its file and line: $kind',
    async ({ kind, all, mutations }) => {
      const escaped: string[] = [];
      for (const mutation of mutations) {
        const why = escape(mutation, await bench.problemsWith(mutation));
        if (why !== undefined) escaped.push(`${mutation.about}\n    ${why}`);
      }
      const valid = mutations.filter(({ stillValid }) => stillValid !== undefined).length;
      const rest = valid > 0 ? `, and ${valid} valid by rule` : '';
      told.push(
        `  ${kind}: ${mutations.length - valid} faults of ${all.length}${rest}; escaped: ${escaped.length}`,
      );
      expect(escaped).toEqual([]);
    },
    times * 60_000,
  );
}
