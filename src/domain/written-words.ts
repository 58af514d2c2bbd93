import type { EditionFile, PageFile, Report, SectionFile } from './report.ts';
import type { Place } from './problem.ts';

/** One sentence field of YAML, which may carry `<Fig />`. */
export interface WrittenWords {
  text: string;
  place: Place;
}

/** The same inside an edition, with the slug of the section in whose frontmatter it stands; none on the cover. */
interface EditionWords extends WrittenWords {
  section?: string;
}

type Path = readonly (string | number)[];
type Field = [text: string | undefined, ...path: Path];

/** The words on the cover of an edition and in the frontmatter of its sections, in reading order. */
export function wordsOfEdition(edition: EditionFile & { sections: SectionFile[] }): EditionWords[] {
  return [
    ...gather(edition.file, coverFields(edition.data)),
    ...edition.sections.flatMap(({ file, slug, data }) =>
      gather(file, sectionFields(data)).map((words) => ({ ...words, section: slug })),
    ),
  ];
}

/** The words that belong to no edition, where no figure can stand. */
export function wordsOutsideEditions(report: Report): WrittenWords[] {
  const { settings, indicators, sources, glossary, pages } = report;
  return [
    ...gather('report.yaml', [
      [settings.description, 'description'],
      [settings.notice, 'notice'],
      [settings.licence.note, 'licence', 'note'],
    ]),
    ...gather(
      'indicators.yaml',
      [...indicators.values()].map((each) => [each.definition, each.id, 'definition']),
    ),
    ...gather(
      'sources.yaml',
      [...sources.values()].map((each) => [each.note, each.id, 'note']),
    ),
    ...gather(
      'glossary.yaml',
      [...glossary.values()].map((each) => [each.definition, each.id, 'definition']),
    ),
    ...pages.flatMap(({ file, data }: PageFile) => gather(file, [[data.summary, 'summary']])),
  ];
}

function coverFields({ headline, lead, message, strategies, ended }: EditionFile['data']): Field[] {
  return [
    [headline, 'headline'],
    [lead, 'lead'],
    ...(message?.paragraphs ?? []).map(({ text }, i): Field => [text, 'message', 'paragraphs', i, 'text']),
    ...strategies.map(({ text }, i): Field => [text, 'strategies', i, 'text']),
    ...ended.map(({ text }, i): Field => [text, 'ended', i, 'text']),
  ];
}

function sectionFields({
  summary,
  plan,
  figures,
  answers,
  shares,
  tables,
  charts,
}: SectionFile['data']): Field[] {
  return [
    [summary, 'summary'],
    ...(plan ? planFields(plan) : []),
    ...Object.entries(figures).flatMap(([id, figure]): Field[] => [
      [figure['parts-differ'], 'figures', id, 'parts-differ'],
      ...figure.rivals.map(({ note }, i): Field => [note, 'figures', id, 'rivals', i, 'note']),
      ...figure.restates.map(({ why }, i): Field => [why, 'figures', id, 'restates', i, 'why']),
      [figure.note, 'figures', id, 'note'],
    ]),
    ...answers.map(({ text }, i): Field => [text, 'answers', i, 'text']),
    ...shares.map(({ differ }, i): Field => [differ, 'shares', i, 'differ']),
    ...Object.entries(tables).flatMap(([id, { title, note }]): Field[] => titled('tables', id, title, note)),
    ...Object.entries(charts).flatMap(([id, { title, note }]): Field[] => titled('charts', id, title, note)),
  ];
}

function planFields(plan: NonNullable<SectionFile['data']['plan']>): Field[] {
  const each = (list: 'makers' | 'goals' | 'phases' | 'pillars' | 'regions'): Field[] =>
    plan[list].map(({ text }, i) => [text, 'plan', list, i, 'text']);
  return [
    ...each('makers'),
    [plan.announced.note, 'plan', 'announced', 'note'],
    [plan.vision?.text, 'plan', 'vision', 'text'],
    ...each('goals'),
    ...each('phases'),
    ...each('pillars'),
    ...each('regions'),
    ...plan.gaps.map((text, i): Field => [text, 'plan', 'gaps', i]),
  ];
}

function titled(list: string, id: string, title: string, note: string | undefined): Field[] {
  return [
    [title, list, id, 'title'],
    [note, list, id, 'note'],
  ];
}

function gather(file: string, fields: Field[]): WrittenWords[] {
  return fields.flatMap(([text, ...path]) => (text === undefined ? [] : [{ text, place: { file, path } }]));
}
