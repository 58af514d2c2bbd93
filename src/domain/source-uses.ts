import type { Outline } from './outline.ts';
import type { Place } from './problem.ts';
import type { Edition, Report, SectionFile } from './report.ts';

/** One place that names a source. The source need not exist. */
export interface SourceUse {
  id: string;
  /** `figure` its source, `also` another one with the same value, `rival` one with another value. */
  how: 'figure' | 'also' | 'rival' | 'answer' | 'plan' | 'message' | 'term' | 'tag';
  /** The id of the figure or term, what an answer answers; the slug of the section or page for a plan or tag; `message`. */
  by: string;
  place: Place;
  edition?: string;
  section?: string;
}

/** Every place of the report that names a source: edition by edition, then pages and glossary. */
export function sourceUses(report: Report): SourceUse[] {
  return [
    ...report.editions.flatMap((edition) => [
      ...messageUses(edition),
      ...edition.sections.flatMap(sourceUsesIn),
    ]),
    ...report.pages.flatMap((page) => tagUses(page, {})),
    ...[...report.glossary.values()].flatMap(({ id: term, source: id }): SourceUse[] =>
      id === undefined
        ? []
        : [{ id, how: 'term', by: term, place: { file: 'glossary.yaml', path: [term, 'source'] } }],
    ),
  ];
}

/** Those of one section, in the order in which its page numbers them: of its text, of its plan, of its figures. */
export function sourceUsesIn(section: SectionFile): SourceUse[] {
  const { edition, slug } = section;
  return [
    ...tagUses(section, { edition, section: slug }),
    ...planUses(section),
    ...figureUses(section),
    ...answerUses(section),
  ];
}

function tagUses(
  { file, slug, outline }: { file: string; slug: string; outline: Outline },
  where: Pick<SourceUse, 'edition' | 'section'>,
): SourceUse[] {
  return outline.tags.flatMap(({ name, attributes: { id }, line, column }): SourceUse[] =>
    name === 'Source' && id ? [{ id, how: 'tag', by: slug, place: { file, line, column }, ...where }] : [],
  );
}

function messageUses({ year, file, data }: Edition): SourceUse[] {
  return (data.message?.paragraphs ?? []).map(({ source }, i) => ({
    id: source,
    how: 'message',
    by: 'message',
    place: { file, path: ['message', 'paragraphs', i, 'source'] },
    edition: year,
  }));
}

function figureUses({ edition, slug, file, data }: SectionFile): SourceUse[] {
  return Object.entries(data.figures).flatMap(([figure, { source, also, rivals }]) => {
    const at = (how: SourceUse['how'], id: string, ...path: (string | number)[]): SourceUse => ({
      id,
      how,
      by: figure,
      place: { file, path: ['figures', figure, ...path] },
      edition,
      section: slug,
    });
    return [
      at('figure', source, 'source'),
      ...also.map((id, i) => at('also', id, 'also', i)),
      ...rivals.flatMap((rival, i) => [
        at('rival', rival.source, 'rivals', i, 'source'),
        ...rival.also.map((id, j) => at('rival', id, 'rivals', i, 'also', j)),
      ]),
    ];
  });
}

function answerUses({ edition, slug, file, data }: SectionFile): SourceUse[] {
  return data.answers.flatMap(({ target, source }, i): SourceUse[] =>
    source === undefined
      ? []
      : [
          {
            id: source,
            how: 'answer',
            by: target,
            place: { file, path: ['answers', i, 'source'] },
            edition,
            section: slug,
          },
        ],
  );
}

function planUses({ edition, slug, file, data: { plan } }: SectionFile): SourceUse[] {
  if (!plan) return [];
  const at = (id: string, ...path: (string | number)[]): SourceUse => ({
    id,
    how: 'plan',
    by: slug,
    place: { file, path: ['plan', ...path, 'source'] },
    edition,
    section: slug,
  });
  const lists = ['makers', 'goals', 'phases', 'pillars', 'regions'] as const;
  return [
    at(plan.announced.source, 'announced'),
    ...(plan.horizon ? [at(plan.horizon.source, 'horizon')] : []),
    ...(plan.vision ? [at(plan.vision.source, 'vision')] : []),
    ...lists.flatMap((list) => plan[list].map(({ source }, i) => at(source, list, i))),
  ];
}
