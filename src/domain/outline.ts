/** A position in a file, counted from 1 over the whole file, frontmatter included. */
export interface Position {
  line: number;
  column: number;
}

export interface Heading extends Position {
  depth: number;
  /** The words of the heading, without `[#id]`. */
  text: string;
  /** What stands in `[#id]`; undefined when the author wrote none. */
  id?: string;
}

/** One use of an in-text tag: `<Fig id="jobs-created" josa="을" />`. An attribute without a value is `''`. */
export interface Tag extends Position {
  name: string;
  attributes: Record<string, string>;
  /** Attributes written as expressions `{…}` instead of text; no tag takes any. */
  expressions: string[];
  /** Attributes written more than once, where there are any; the last counts. */
  repeated?: string[];
  /** Whether it goes around something, as `<Term id="…">` around words. */
  isAround?: true;
}

export interface Link extends Position {
  url: string;
  text: string;
}

export interface Image extends Position {
  url: string;
  alt: string;
}

/** A run of prose outside code, links' addresses and `<Free>`. */
export interface Run extends Position {
  text: string;
}

/** A paragraph, an item or a cell in reading order: its words, and the tags between them. */
export type Passage = readonly (string | Tag)[];

/** What stands under a heading with an id, up to the next one; the first part stands before any. */
export interface Part {
  /** The id of the heading. */
  id?: string;
  /** Its paragraphs, lists, tables and tags as written, without comments, each run of spaces as one; of
   * paragraphs and tags line ends as well, of lists, tables and quotes not, where lines and their indentation say something. */
  blocks: string[];
}

/** What the body of an MDX file consists of, as far as the report and its checks care. */
export interface Outline {
  headings: Heading[];
  tags: Tag[];
  links: Link[];
  images: Image[];
  runs: Run[];
  passages: Passage[];
  /** Never empty. */
  parts: Part[];
}
