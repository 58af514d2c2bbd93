import { reservedSections } from '../permalinks/reserved-slugs.ts';
import { idForm } from '../schema/id-form.ts';
import type { LocatedProblem } from './check-content.ts';
import type { ReadContent } from './read-content.ts';

/** How far a draft is. */
export interface DraftState {
  year: string;
  /** Everything that the check tells of its files, in their order. */
  problems: LocatedProblem[];
  /** The pages that cannot be shown yet: the cover, then the sections. */
  unfinished: UnfinishedPage[];
}

/** A page of a draft that cannot be shown yet. */
export interface UnfinishedPage {
  year: string;
  /** The cover has none. */
  slug?: string;
  /** Its title, as far as it has one. */
  title?: string;
  /** As in problems. */
  file: string;
  /** What the check tells of its own file. */
  own: LocatedProblem[];
  /** The things of other files that it leans on and that are not there yet. */
  waiting: LocatedProblem[];
}

/** What a draft consists of, and the problems of each of its files, as seen from the content folder. */
export interface ProblemsByFile {
  own: ReadonlyMap<string, LocatedProblem[]>;
  waiting: ReadonlyMap<string, LocatedProblem[]>;
  /** As problems name it. */
  shownFile: (file: string) => string;
}

/** The pages of the draft on a year that cannot be shown: those of files with errors, and those that wait for others. */
export function unfinishedPages(
  year: string,
  read: ReadContent,
  { own, waiting, shownFile }: ProblemsByFile,
): UnfinishedPage[] {
  return pageFiles(year, read).flatMap(({ file, slug }): UnfinishedPage[] => {
    const told = own.get(file) ?? [];
    const waits = waiting.get(file) ?? [];
    if (waits.length === 0 && !told.some(({ severity }) => severity === 'error')) return [];
    const title = slug === undefined ? undefined : titleIn(read.texts.get(file));
    return [
      {
        year,
        file: shownFile(file),
        own: told,
        waiting: waits,
        ...(slug !== undefined && { slug }),
        ...(title !== undefined && { title }),
      },
    ];
  });
}

/** The files of an edition that have a page: its cover, the sections that its contents name, then other sections. */
function pageFiles(year: string, { files, texts, content }: ReadContent): { file: string; slug?: string }[] {
  const cover = `${year}/edition.yaml`;
  const named = content?.editions
    .find((edition) => edition.year === year)
    ?.data.contents.flatMap(({ sections }) => sections);
  const order = named ?? texts.get(cover)?.match(/[a-z0-9-]+/g) ?? [];
  const place = (slug: string) => (order.includes(slug) ? order.indexOf(slug) : order.length);
  const sections = files.flatMap((file) => {
    const [, edition, slug = ''] = /^(\d{4})\/([^/.]+)\.mdx$/.exec(file) ?? [];
    return edition === year && hasAddress(slug) ? [{ file, slug }] : [];
  });
  return [{ file: cover }, ...sections.sort((a, b) => place(a.slug) - place(b.slug))];
}

function hasAddress(slug: string): boolean {
  return idForm.test(slug) && !reservedSections.includes(slug);
}

/** The title of a section, from a file that need not obey its schema. */
function titleIn(text = ''): string | undefined {
  const [, title = ''] = /^title:[ \t]*(.*)$/m.exec(text) ?? [];
  return title.trim().replace(/^(["'])(.*)\1$/, '$2') || undefined;
}
