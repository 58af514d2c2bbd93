import type { Sentence } from '../problem.ts';
import type { CellPlace } from './sheet.ts';

/** Something that an editor should know about what was read: what she must fill, look at, or will miss. */
export interface Remark {
  /** `fill`: it could not be read. `look`: it was read in a way that she may want otherwise. `left-out`: it was not taken over. */
  kind: 'fill' | 'look' | 'left-out';
  /** A cell, a whole row or a whole column; none for the sheet. */
  at: Partial<CellPlace>;
  what: Sentence;
}

/** Gathers remarks while a table is read. */
export interface Remarks {
  all: Remark[];
  fill(at: Remark['at'], ko: string, en: string): void;
  look(at: Remark['at'], ko: string, en: string): void;
  leftOut(at: Remark['at'], ko: string, en: string): void;
}

export function gatherRemarks(): Remarks {
  const all: Remark[] = [];
  const teller = (kind: Remark['kind']) => (at: Remark['at'], ko: string, en: string) => {
    all.push({ kind, at, what: { ko, en } });
  };
  return { all, fill: teller('fill'), look: teller('look'), leftOut: teller('left-out') };
}
