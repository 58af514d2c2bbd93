import {
  type BriefingSelection,
  formatSelection,
  joined,
  type KnownState,
  knownSince,
  parseSelection,
  type ReadSelection,
} from '../permalinks/briefing-selection.ts';
import { type Briefing, readBriefing, writeBriefing } from './briefing-store.ts';

const nothing: BriefingSelection = { items: [], seen: {} };

/**
 * The briefing that the page shows: the selection in its address, or else the reader's own, which then goes into the address. What she does to
 * it changes the address, and what the browser keeps where it is her own. Notes are kept in the browser alone.
 */
export class OpenBriefing {
  selection = nothing;
  notes: Briefing['notes'] = {};
  isOwn = false;
  /** Whether the browser keeps what the reader does. */
  isKept = true;
  /** The address as it came; once the reader has changed it nothing is wrong with it. */
  read: ReadSelection = { ...nothing, isGiven: false, damaged: [] };
  readonly #now: KnownState;

  constructor(now: KnownState) {
    this.#now = now;
  }

  /** Takes up what the address says. */
  open(): void {
    this.read = parseSelection(location.search);
    const { isGiven, damaged: _, ...given } = this.read;
    const { notes, ...own } = readBriefing();
    const wasOwn = Object(history.state).isOwnBriefing === true && own.items.length > 0;
    const isSame = own.items.length > 0 && formatSelection(given) === formatSelection(own);
    this.isOwn = !isGiven || wasOwn || isSame;
    this.notes = notes;
    if (this.isOwn) this.change(knownSince(own, this.#now));
    else this.selection = given;
  }

  /** Takes up what has become of the reader's own briefing elsewhere; whether that is another than the one shown. */
  follow(): boolean {
    const { notes, ...own } = readBriefing();
    const isSame = formatSelection(own) === formatSelection(this.selection);
    if (!this.isOwn || !this.isKept || isSame) return false;
    this.notes = notes;
    this.change(knownSince(own, this.#now));
    return true;
  }

  /** Puts other items in place of those there are. */
  edit(items: string[]): void {
    const { selection } = this;
    const isDated = this.isOwn || selection.made !== undefined || selection.items.length === 0;
    this.change(isDated ? knownSince({ ...selection, items }, this.#now) : { ...selection, items });
  }

  /** Puts a selection in place of the one there is, and keeps it. */
  change(selection: BriefingSelection): void {
    this.selection = selection.items.length > 0 ? selection : nothing;
    this.read = { ...this.read, isGiven: false, damaged: [] };
    const query = formatSelection(this.selection);
    history.replaceState({ isOwnBriefing: this.isOwn }, '', location.pathname + query);
    this.#keep();
  }

  /** Nothing is known from here on of a time before today. */
  refresh(): void {
    this.change({ items: this.selection.items, ...this.#now });
  }

  /** Puts what was received to the end of the reader's own briefing. */
  adopt(): void {
    const { notes: _, ...own } = readBriefing();
    this.isOwn = true;
    this.change(joined(own, knownSince(this.selection, this.#now)));
  }

  /** Keeps the reader's words on an item; empty ones are forgotten. */
  write(code: string, note: string): void {
    this.notes = { ...readBriefing().notes, ...this.notes, [code]: note };
    this.#keep();
  }

  #keep(): void {
    const { notes, selection } = this;
    this.isKept = writeBriefing({ ...(this.isOwn ? selection : readBriefing()), notes });
  }
}
