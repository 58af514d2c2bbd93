import type { CitedEdition } from './citation.ts';
import type { PermalinkRecord, RecordErratum } from './permalink-record.ts';
import type { PermalinksOfEdition } from './permalinks-of-edition.ts';
import { parseCode } from './short-code.ts';

/** What a short code in a briefing leads to by now. */
export type BriefingItem = FoundItem | LostItem;

export interface FoundItem {
  code: string;
  is: 'found';
  record: PermalinkRecord;
  edition: CitedEdition;
  /** Whether it stands at another address than the one that the code was given to. */
  isMoved: boolean;
  /** Whether the briefing says up to which erratum its edition was known. */
  isDated: boolean;
  /** What was corrected in it since; all that ever was, where the briefing does not say what it knew. Oldest first. */
  later: RecordErratum[];
}

/**
 * A code of no permalink, of an edition that the report does not have, of one that could not be fetched, or of something that has moved to
 * where no permalink of the edition stands.
 */
export interface LostItem {
  code: string;
  is: 'unknown' | 'no-edition' | 'unreachable' | 'elsewhere';
  /** Where it stands by now. */
  to?: string;
}

/** Finds a code among the permalinks of its edition. `seen` is, by edition, the last erratum that the reader knew. */
export function briefingItem(
  code: string,
  edition: PermalinksOfEdition | 'no-edition' | 'unreachable',
  seen: Readonly<Record<string, number>>,
): BriefingItem {
  if (typeof edition === 'string') return { code, is: edition };
  const moved = edition.moved.find((each) => each.code === code);
  const record = edition.permalinks.find((each) => (moved ? each.address === moved.to : each.code === code));
  if (!record) return moved ? { code, is: 'elsewhere', to: moved.to } : { code, is: 'unknown' };
  return {
    code,
    is: 'found',
    // A code goes on being that of what moved, whatever other code its new place has.
    record: { ...record, code },
    edition,
    isMoved: moved !== undefined,
    isDated: seen[edition.edition] !== undefined,
    later: record.errata.filter(({ id }) => isLater(id, seen)),
  };
}

/** What an item is called in a sentence: `「방문객」`, or its code where nothing more is known. */
export function itemName(item: BriefingItem): string {
  return item.is === 'found' ? `「${item.record.title}」` : item.code;
}

/** The edition of a code: `2031`. */
export function yearOf(code: string): string {
  return parseCode(code)?.year ?? '';
}

function isLater(erratum: string, seen: Readonly<Record<string, number>>): boolean {
  const [edition = '', number] = erratum.split('-');
  return Number(number) > (seen[edition] ?? 0);
}
