import { draftYears } from './draft-files.ts';
import type { ReadContent } from './read-content.ts';

/** Where a figure stands in the newest edition that has one of that id. */
export interface FigureHome {
  year: string;
  /** The file of its section, as seen from the content folder: `2031/jobs.mdx`. */
  file: string;
  isDraft: boolean;
}

/** Where figures stand, by id, also in files of a draft that do not obey their schema yet. An id that no edition has is not there. */
export function figureHomes(ids: readonly string[], read: ReadContent): Map<string, FigureHome> {
  const drafts = new Set(draftYears(read));
  const homes = new Map<string, FigureHome>();
  const newestFirst = [...read.texts].sort(([a], [b]) => (a < b ? 1 : -1));
  for (const [file, text] of newestFirst) {
    const year = /^(\d{4})\/[^/.]+\.mdx$/.exec(file)?.[1];
    if (year === undefined) continue;
    const written = new Set(figureIds(text));
    for (const id of ids) {
      if (written.has(id) && !homes.has(id)) homes.set(id, { year, file, isDraft: drafts.has(year) });
    }
  }
  return homes;
}

/** The ids that are written under `figures:` in the frontmatter of a section. */
function figureIds(text: string): string[] {
  const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---\s*(?:\n|$)/.exec(text) ?? [];
  const [, figures = ''] = /^figures:[^\n]*\n((?:[ #][^\n]*\n|\n)*)/m.exec(`${frontmatter}\n`) ?? [];
  const indent = /^ +(?=[a-z0-9])/m.exec(figures)?.[0] ?? '  ';
  return [...figures.matchAll(new RegExp(`^${indent}(["']?)([a-z0-9-]+)\\1:`, 'gm'))].map(
    ([, , id = '']) => id,
  );
}
