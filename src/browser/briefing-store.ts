import { type BriefingSelection, formatSelection, parseSelection } from '../permalinks/briefing-selection.ts';

/** What a reader has collected, and by short code her own words on some of it. */
export interface Briefing extends BriefingSelection {
  notes: Record<string, string>;
}

const key = 'briefing';

/** What a reader's briefing in the browser holds; empty where the browser keeps nothing, or something else than a briefing. */
export function readBriefing(): Briefing {
  try {
    return briefingIn(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    return briefingIn(null);
  }
}

/** Keeps a briefing in the browser and tells the page of it by the event `briefing`. False where the browser does not let it. */
export function writeBriefing(briefing: Briefing): boolean {
  try {
    const kept = Object.entries(briefing.notes).filter(([, note]) => note !== '');
    localStorage.setItem(key, JSON.stringify({ ...briefing, notes: Object.fromEntries(kept) }));
  } catch {
    return false;
  }
  dispatchEvent(new Event('briefing'));
  return true;
}

export function isInBriefing(code: string): boolean {
  return readBriefing().items.includes(code);
}

/** Puts a permalink at the end of the briefing, once. False where the browser does not keep it. */
export function addToBriefing(code: string): boolean {
  const briefing = readBriefing();
  return briefing.items.includes(code) || writeBriefing({ ...briefing, items: [...briefing.items, code] });
}

/** Takes a permalink out of the briefing, and the note on it. False where the browser does not let it. */
export function removeFromBriefing(code: string): boolean {
  const { items, notes, ...rest } = readBriefing();
  const { [code]: _, ...others } = notes;
  return writeBriefing({ ...rest, items: items.filter((each) => each !== code), notes: others });
}

/** The codec of the address is the judge of what is valid. */
function briefingIn(kept: unknown): Briefing {
  const { items, seen, made, notes } = Object(kept) as Partial<Record<keyof Briefing, unknown>>;
  const written = formatSelection({
    items: Array.isArray(items) ? items.map(String) : [],
    seen: Object(seen) as Record<string, number>,
    ...(typeof made === 'string' && { made }),
  });
  const { isGiven: _, damaged: __, ...selection } = parseSelection(written);
  const texts = Object.entries(Object(notes) as Record<string, unknown>);
  return {
    ...selection,
    notes: Object.fromEntries(
      texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  };
}
