import type { EditionFile, SectionFile } from '../domain/report.ts';

/**
 * A draft as far as it can be shown without its cover: it has a name, and the sections that are finished. `edition` is
 * what its `edition.yaml` says, where that can be read; `sections` are those that are finished.
 */
export function bareEdition(
  year: string,
  edition: EditionFile | undefined,
  sections: readonly SectionFile[],
): EditionFile {
  const slugs = sections.map(({ slug }) => slug);
  const contents = edition?.data.contents ?? [{ title: '절', sections: slugs }];
  return {
    year,
    file: `${year}/edition.yaml`,
    data: {
      state: 'draft',
      updated:
        edition?.data.updated ??
        sections
          .map(({ data }) => data.updated)
          .sort()
          .at(-1) ??
        `${year}-12-31`,
      headline: '아직 쓰고 있는 판입니다.',
      lead: '',
      strategies: [],
      'key-figures': [],
      ended: [],
      contents: contentsOf(contents, slugs),
    },
  };
}

/** The same contents with the sections that are there, each once; a group without any has gone. */
export function contentsOf(
  contents: EditionFile['data']['contents'],
  slugs: readonly string[],
): EditionFile['data']['contents'] {
  return contents
    .map((group) => ({ ...group, sections: group.sections.filter((slug) => slugs.includes(slug)) }))
    .filter(({ sections }) => sections.length > 0);
}
