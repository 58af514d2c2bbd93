import { romanize } from 'es-hangul';

/** How long a made-up id may get before whole words are left out. */
const longest = 28;

/**
 * An id made of what something is called: `새 일자리` becomes `sae-iljari`. Nothing but a start for a better one. Digits alone
 * follow `fallback`.
 */
export function idFromWords(words: string, fallback: string): string {
  const id = asciiOf(words);
  if (/[a-z]/.test(id)) return id;
  return [fallback, id].filter((part) => part !== '').join('-');
}

function asciiOf(words: string): string {
  const spoken = words
    .normalize('NFC')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[가-힣]+/gu, (hangul) => romanize(hangul))
    .normalize('NFKD')
    .toLowerCase();
  const [first = '', ...others] = spoken.match(/[a-z0-9]+/g) ?? [];
  return others.reduce(
    (id, part) => {
      const next = `${id}-${part}`;
      return next.length <= longest ? next : id;
    },
    first.slice(0, longest),
  );
}

/** What makes an id its own among others that would be the same, in the order in which it is tried. Empty parts are left out. */
export interface IdParts {
  base: string;
  /** What its column is about. */
  name: string;
  /** Such as `2031`. */
  period: string;
}

/** One id for each, all different and none of `taken`: the base where it is enough, else with name, with period, with a number. */
export function uniqueIds(all: readonly IdParts[], taken: ReadonlySet<string>): string[] {
  const forms: ((parts: IdParts) => string)[] = [
    ({ base }) => base,
    ({ base, name }) => joined(base, name),
    ({ base, period }) => joined(base, period),
    ({ base, name, period }) => joined(base, name, period),
  ];
  const ids = new Map<number, string>();
  const used = new Set(taken);
  for (const form of forms) {
    const open = all.flatMap((parts, index) => (ids.has(index) ? [] : [{ index, id: form(parts) }]));
    for (const [id, [only, ...others]] of Map.groupBy(open, (each) => each.id)) {
      if (!only || others.length > 0 || used.has(id)) continue;
      ids.set(only.index, id);
      used.add(id);
    }
  }
  return all.map(({ base, name, period }, index) => {
    const id = ids.get(index) ?? numbered(joined(base, name, period), used);
    used.add(id);
    return id;
  });
}

function numbered(id: string, used: ReadonlySet<string>): string {
  if (!used.has(id)) return id;
  for (let number = 2; ; number++) {
    if (!used.has(`${id}-${number}`)) return `${id}-${number}`;
  }
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('-');
}
