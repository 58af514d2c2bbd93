import { parsePeriod } from '../domain/period.ts';
import { parseCode } from './short-code.ts';

/** What the address of a briefing holds: permalinks and what was known of them, and nothing of the one who chose them. */
export interface BriefingSelection {
  /** Short codes in the order of the briefing, each once. */
  items: string[];
  /** By edition, the number of the last erratum that was known when the briefing was made. */
  seen: Record<string, number>;
  /** The day on which it was made: `2032-05-01`. */
  made?: string;
}

/** A selection as it was read from an address. */
export interface ReadSelection extends BriefingSelection {
  /** Whether the address names any items, be they readable or not. */
  isGiven: boolean;
  /** The parts of the address that say nothing that can be read, as they stand there. */
  damaged: string[];
}

/**
 * Reads the query of the address of a briefing, `?items=2031-175.2032-51&seen=2031-0.2032-1&made=2032-05-01`. What is valid is kept
 * and what is not is named, so that an address that a letter or a messenger has spoilt still shows what it can.
 */
export function parseSelection(query: string): ReadSelection {
  const parameters = new URLSearchParams(query);
  const listed = partsOf(parameters.get('items'));
  const known = partsOf(parameters.get('seen')).map((part) => ({ part, seen: seenIn(part) }));
  const written = partsOf(parameters.get('made'))[0];
  const made = written !== undefined && isDay(written) ? written : undefined;
  return {
    items: [...new Set(listed.filter(isCode))],
    seen: Object.fromEntries(known.flatMap(({ seen }) => (seen ? [seen] : []))),
    ...(made !== undefined && { made }),
    isGiven: parameters.has('items'),
    damaged: [
      ...listed.filter((part) => !isCode(part)),
      ...known.flatMap(({ part, seen }) => (seen ? [] : [part])),
      ...(written !== undefined && made === undefined ? [written] : []),
    ],
  };
}

/** The query that `parseSelection` reads; empty without items. */
export function formatSelection({ items, seen, made }: BriefingSelection): string {
  if (items.length === 0) return '';
  const known = Object.keys(seen)
    .sort()
    .map((edition) => `${edition}-${seen[edition]}`);
  return `?${[
    `items=${items.join('.')}`,
    ...(known.length > 0 ? [`seen=${known.join('.')}`] : []),
    ...(made === undefined ? [] : [`made=${made}`]),
  ].join('&')}`;
}

/** What is known of the editions on a day. */
export type KnownState = Required<Pick<BriefingSelection, 'seen' | 'made'>>;

/** A selection that says of every edition what was known of it: what it knew first it goes on saying, so that no erratum goes untold. */
export function knownSince({ items, seen, made }: BriefingSelection, now: KnownState): BriefingSelection {
  return { items, seen: { ...now.seen, ...seen }, made: made ?? now.made };
}

/** Two selections as one, with what the one knew that knew less. */
export function joined(one: BriefingSelection, other: BriefingSelection): BriefingSelection {
  const [made] = [one.made, other.made].filter((day) => day !== undefined).sort();
  const seen = { ...one.seen };
  for (const [edition, number] of Object.entries(other.seen)) {
    seen[edition] = Math.min(number, seen[edition] ?? number);
  }
  return { items: [...new Set([...one.items, ...other.items])], seen, ...(made !== undefined && { made }) };
}

function partsOf(text: string | null): string[] {
  return (text ?? '').split(/[.,;\s]+/).filter((part) => part !== '');
}

function isCode(text: string): boolean {
  return parseCode(text) !== undefined;
}

function seenIn(part: string): [edition: string, number: number] | undefined {
  const { edition, number } = /^(?<edition>\d{4})-(?<number>\d{1,6})$/.exec(part)?.groups ?? {};
  return edition === undefined ? undefined : [edition, Number(number)];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parsePeriod(text) !== undefined;
}
