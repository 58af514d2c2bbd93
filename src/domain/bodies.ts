import type { Outline } from './outline.ts';
import type { Edition, PageFile, Report, Section } from './report.ts';

/** The text of one MDX file. A page belongs to no edition, so it has neither `edition` nor `section`. */
export type Body = { file: string; outline: Outline } & (
  | { edition: Edition; section: Section; page?: undefined }
  | { page: PageFile; edition?: undefined; section?: undefined }
);

/** Every text of the report: the sections of all editions in reading order, then the pages. */
export function bodies({ editions, pages }: Report): Body[] {
  return [
    ...editions.flatMap((edition) =>
      edition.sections.map((section) => ({
        file: section.file,
        outline: section.outline,
        edition,
        section,
      })),
    ),
    ...pages.map((page) => ({ file: page.file, outline: page.outline, page })),
  ];
}
