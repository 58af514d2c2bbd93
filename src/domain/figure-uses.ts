import { parseIdList } from './id-list.ts';
import type { Tag } from './outline.ts';
import type { Place } from './problem.ts';
import type { EditionFile, Section, SectionFile } from './report.ts';
import { parseWords } from './words.ts';
import { wordsOfEdition } from './written-words.ts';

/** What refers to a figure. The last six refer to it without showing it in their place. */
type FigureUseKind =
  | 'tag'
  | 'words'
  | 'chart'
  | 'table'
  | 'plan'
  | 'key-figures'
  | 'strategy'
  | 'shares'
  | 'target'
  | 'parts'
  | 'including'
  | 'restates'
  | 'answers';

/** One place of an edition that names a figure. The figure need not exist. */
export interface FigureUse {
  /** As written: an id, or one with the year of another edition before it. */
  id: string;
  how: FigureUseKind;
  /** The name of the tag or field, the id of the chart, table, strategy or figure, the words of `shares`. */
  by: string;
  place: Place;
  /** The slug of the section; none on the cover. */
  section?: string;
  /** Whether what is shown there makes no sense without the figure's target. */
  needsTarget: boolean;
}

const unseen: readonly FigureUseKind[] = ['shares', 'target', 'parts', 'including', 'restates', 'answers'];

/** Whether a reader sees the figure there. */
export function isShowing({ how }: FigureUse): boolean {
  return !unseen.includes(how);
}

/** Whether the figure's target is seen together with it, where it has one. */
export function isShowingTarget({ how, by, needsTarget }: FigureUse): boolean {
  return needsTarget || how === 'key-figures' || how === 'strategy' || (how === 'tag' && by === 'Cards');
}

/** Every place of an edition that names a figure: cover first, then section by section, frontmatter before text. */
export function figureUses(edition: EditionFile & { sections: Section[] }): FigureUse[] {
  const words = wordsOfEdition(edition).flatMap(({ text, place, section }) =>
    parseWords(text).flatMap((part) => {
      if (!('fig' in part)) return [];
      const field = place.path?.findLast((step) => typeof step === 'string') ?? '';
      const { id, show } = part.fig;
      return [{ id, how: 'words' as const, by: field, place, section, needsTarget: isOfTarget(show) }];
    }),
  );
  const inWords = (slug?: string): FigureUse[] => words.filter(({ section }) => section === slug);
  return [
    ...coverUses(edition),
    ...inWords(),
    ...edition.sections.flatMap((section) => [
      ...dataUses(section),
      ...inWords(section.slug),
      ...section.outline.tags.flatMap((tag) => tagUses(section, tag)),
    ]),
  ];
}

function coverUses({ file, data }: EditionFile): FigureUse[] {
  return [
    ...data.strategies.flatMap(({ strategy, figure }, i) =>
      use({ file }, 'strategy', strategy, figure, ['strategies', i, 'figure']),
    ),
    ...useAll({ file }, 'key-figures', 'key-figures', data['key-figures'], ['key-figures']),
  ];
}

function dataUses(section: SectionFile): FigureUse[] {
  const { slug, data } = section;
  const { plan } = data;
  return [
    ...useAll(section, 'key-figures', 'key-figures', data['key-figures'], ['key-figures']),
    ...use(section, 'plan', slug, plan?.budget, ['plan', 'budget']),
    ...useAll(section, 'plan', slug, plan?.targets, ['plan', 'targets']),
    ...useAll(section, 'plan', slug, plan?.structure, ['plan', 'structure']),
    ...(['phases', 'pillars', 'regions'] as const).flatMap((list) =>
      (plan?.[list] ?? []).flatMap(({ figure }, i) =>
        use(section, 'plan', slug, figure, ['plan', list, i, 'figure']),
      ),
    ),
    ...Object.entries(data.figures).flatMap(([id, { target, parts, including, restates }]) => [
      ...use(section, 'target', id, target, ['figures', id, 'target']),
      ...useAll(section, 'parts', id, parts, ['figures', id, 'parts']),
      ...useAll(section, 'including', id, including, ['figures', id, 'including']),
      ...restates.flatMap(({ figures }, i) =>
        useAll(section, 'restates', id, figures, ['figures', id, 'restates', i, 'figures']),
      ),
    ]),
    ...data.answers.flatMap(({ target, to }, i) => [
      ...use(section, 'answers', 'answers', target, ['answers', i, 'target']),
      ...use(section, 'answers', 'answers', to, ['answers', i, 'to']),
    ]),
    ...data.shares.flatMap(({ of, figures }, i) =>
      useAll(section, 'shares', of, figures, ['shares', i, 'figures']),
    ),
    ...Object.entries(data.tables).flatMap(([id, { rows }]) =>
      rows.flatMap(({ figures }, i) =>
        useAll(section, 'table', id, figures, ['tables', id, 'rows', i, 'figures']),
      ),
    ),
    ...Object.entries(data.charts).flatMap(([id, { type, figures, series = [] }]) =>
      [
        ...useAll(section, 'chart', id, figures, ['charts', id, 'figures']),
        ...series.flatMap((each, i) =>
          useAll(section, 'chart', id, each.figures, ['charts', id, 'series', i, 'figures']),
        ),
      ].map((each) => ({ ...each, needsTarget: type === 'progress' })),
    ),
  ];
}

type Path = readonly (string | number)[];
type Where = { file: string; slug?: string };

function use(
  { file, slug }: Where,
  how: FigureUseKind,
  by: string,
  id: string | null | undefined,
  path: Path,
): FigureUse[] {
  return id === null || id === undefined
    ? []
    : [{ id, how, by, place: { file, path }, section: slug, needsTarget: false }];
}

function useAll(
  where: Where,
  how: FigureUseKind,
  by: string,
  ids: readonly (string | null)[] | undefined,
  path: Path,
): FigureUse[] {
  return (ids ?? []).flatMap((id, i) => use(where, how, by, id, [...path, i]));
}

function tagUses({ file, slug }: SectionFile, { name, attributes, line, column }: Tag): FigureUse[] {
  const ids =
    name === 'Cards'
      ? parseIdList(attributes.ids ?? '')
      : (name === 'Fig' || name === 'Progress') && attributes.id
        ? [attributes.id]
        : [];
  const needsTarget = name === 'Progress' || (name === 'Fig' && isOfTarget(attributes.show));
  return ids.map((id) => ({
    id,
    how: 'tag',
    by: name,
    place: { file, line, column },
    section: slug,
    needsTarget,
  }));
}

function isOfTarget(show: string | undefined): boolean {
  return show === 'target' || show === 'share' || show === 'difference';
}
