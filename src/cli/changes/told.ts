/** What is told of two editions, before it is set as text or as Markdown. All texts are plain, and of one line. */
export interface Told {
  title: string;
  /** What a reader must know before: that the content has errors, that something could not be read. */
  notes: string[];
  counts: { head: string[]; rows: { name: string; cells: string[] }[] };
  /** Further counts, each in words: what, and how many. */
  totals: { name: string; text: string }[];
  chapters: Chapter[];
}

export interface Chapter {
  title: string;
  lead?: string;
  groups: Group[];
}

export interface Group {
  title?: string;
  items: Item[];
}

/** One thing. Without a name it goes without saying what it is. */
export interface Item {
  name?: string;
  /** What there is to say of it before its rows. */
  about?: string[];
  rows?: Row[];
}

/** One field of a thing: what it says, or what differs. Of a list only what differs is there. */
export type Row = { name: string; remark?: string } & (
  { is: string[] } | { before: string[]; after: string[]; isList?: boolean }
);
