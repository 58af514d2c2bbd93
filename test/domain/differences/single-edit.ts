import fc from 'fast-check';
import type { WrittenSection } from './two-editions.ts';

/** What one edit of an edition makes of its sections, and all that is to be told of it. */
interface Edited {
  sections: WrittenSection[];
  expected: string[];
}

/** Undefined where there is nothing of which it could be done. `pick` chooses. */
type Edit = (sections: WrittenSection[], pick: (count: number) => number) => Edited | undefined;

const figureFields: Record<string, unknown> = {
  label: '다른 이름',
  short: '짧게',
  value: 123_456,
  unit: '개사',
  about: true,
  period: '2028',
  kind: 'plan',
  scope: 'province',
  also: ['third'],
  source: 'third',
  indicator: 'jobs',
  target: 'aim',
  parts: ['x', 'y'],
  'parts-differ': '까닭',
  including: ['x'],
  status: 'provisional',
  rivals: [{ value: 7, source: 'third' }],
  restates: [{ figures: ['2030/x'], reason: 'scope', why: '까닭' }],
  note: '주석',
};

const edits: Record<string, Edit> = {
  ...Object.fromEntries(
    Object.entries(figureFields).map(([field, value]): [string, Edit] => [
      `the ${field} of a figure`,
      (sections, pick) =>
        atFigure(sections, pick, (section, id) => {
          section.figures[id] = { ...section.figures[id], [field]: value };
          return [`figures changed ${section.slug}/${id}: ${field}`];
        }),
    ]),
  ),
  'a new figure': (sections, pick) =>
    atSection(sections, pick, (section) => {
      section.figures['new-one'] = { source: 'news' };
      return [`figures added ${section.slug}/new-one`];
    }),
  'a figure taken out': (sections, pick) =>
    atFigure(sections, pick, (section, id) => {
      delete section.figures[id];
      return [`figures removed ${section.slug}/${id}`];
    }),
  'a figure in another section': (sections, pick) =>
    atFigure(sections, pick, (section, id) => {
      const other = sections.find(({ slug }) => slug !== section.slug);
      if (!other) return undefined;
      other.figures[id] = section.figures[id] ?? {};
      delete section.figures[id];
      return [`figures changed ${other.slug}/${id}: section`];
    }),
  'the title of a heading': (sections, pick) =>
    atHeading(sections, pick, (section, heading) => {
      heading.title = '다른 제목';
      return [`headings changed ${section.slug}/${heading.id}: title`];
    }),
  'the level of a heading': (sections, pick) =>
    atHeading(sections, pick, (section, heading) => {
      heading.depth = heading.depth === 2 ? 3 : 2;
      return [`headings changed ${section.slug}/${heading.id}: level`];
    }),
  'the text under a heading': (sections, pick) =>
    atHeading(sections, pick, (section, heading) => {
      heading.text += '을 더 적는다.';
      return [`headings changed ${section.slug}/${heading.id}: text`];
    }),
  'a new heading': (sections, pick) =>
    atSection(sections, pick, (section) => {
      section.headings.push({ id: 'new-one', depth: 2, title: '새 제목', text: '글' });
      return [`headings added ${section.slug}/new-one`];
    }),
  'a heading taken out': (sections, pick) =>
    atHeading(sections, pick, (section, heading) => {
      section.headings = section.headings.filter((each) => each !== heading);
      return [`headings removed ${section.slug}/${heading.id}`];
    }),
  'a heading in another section': (sections, pick) =>
    atHeading(sections, pick, (section, heading) => {
      const isOnlyOne =
        sections.flatMap(({ headings }) => headings).filter(({ id }) => id === heading.id).length === 1;
      const other = sections.find(({ slug }) => slug !== section.slug);
      if (!other || !isOnlyOne) return undefined;
      section.headings = section.headings.filter((each) => each !== heading);
      other.headings.push(heading);
      return [`headings changed ${other.slug}/${heading.id}: section`];
    }),
  'the title of a chart': (sections, pick) =>
    atSection(sections, pick, (section) => {
      const [[id, chart] = []] = Object.entries(section.charts);
      if (id === undefined || !chart) return undefined;
      section.charts[id] = { ...chart, title: '다른 제목' };
      return [`charts changed ${section.slug}/${id}: title`];
    }),
  'a table taken out': (sections, pick) =>
    atSection(sections, pick, (section) => {
      const [id] = Object.keys(section.tables);
      if (id === undefined) return undefined;
      delete section.tables[id];
      return [`tables removed ${section.slug}/${id}`];
    }),
  'the title of a section': (sections, pick) =>
    atSection(sections, pick, (section) => {
      section.title = '다른 제목';
      return [`sections changed ${section.slug}: title`];
    }),
  'the summary of a section': (sections, pick) =>
    atSection(sections, pick, (section) => {
      section.summary = '다른 요약';
      return [`sections changed ${section.slug}: summary`];
    }),
  'the opening of a section': (sections, pick) =>
    atSection(sections, pick, (section) => {
      section.opening += '을 더 적는다.';
      return [`sections changed ${section.slug}: text`];
    }),
  'another file name of a section': (sections, pick) =>
    atSection(sections, pick, (section) => {
      section.continues = [section.slug];
      section.slug = 'renamed';
      return ['sections changed renamed: slug'];
    }),
  'a new section': (sections) => {
    const empty = {
      title: '새 절',
      summary: '글',
      opening: '글',
      headings: [],
      figures: {},
      charts: {},
      tables: {},
    };
    return { sections: [...sections, { slug: 'new-one', ...empty }], expected: ['sections added new-one'] };
  },
  'a section taken out': (sections, pick) =>
    atSection(sections, pick, (section) => {
      if (sections.length === 1) return undefined;
      sections.splice(sections.indexOf(section), 1);
      const gone = (kind: string, ids: string[]) => ids.map((id) => `${kind} removed ${section.slug}/${id}`);
      return [
        `sections removed ${section.slug}`,
        ...gone(
          'headings',
          section.headings.map(({ id }) => id),
        ),
        ...gone('figures', Object.keys(section.figures)),
        ...gone('charts', Object.keys(section.charts)),
        ...gone('tables', Object.keys(section.tables)),
      ];
    }),
  'two sections in another order': (sections) => {
    const [first, second, ...others] = sections;
    if (!first || !second) return undefined;
    return { sections: [second, first, ...others], expected: ['cover changed: contents'] };
  },
};

/** Edits by name. */
export const singleEdits: [string, Edit][] = Object.entries(edits);

/** The sections of an edition, and the same after the edit. Only what can be edited so comes out. */
export function editedSections(
  sections: fc.Arbitrary<WrittenSection[]>,
  edit: Edit,
): fc.Arbitrary<Edited & { before: WrittenSection[] }> {
  return fc
    .tuple(sections, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }))
    .map(([before, numbers]) => {
      const copy = structuredClone(before);
      const left = [...numbers];
      const edited = edit(copy, (count) => (left.shift() ?? 0) % Math.max(1, count));
      return (
        edited && {
          ...edited,
          expected: [...edited.expected, ...sourceChanges(before, edited.sections)].sort(),
          before,
        }
      );
    })
    .filter((each) => each !== undefined);
}

function atSection(
  sections: WrittenSection[],
  pick: (count: number) => number,
  change: (section: WrittenSection) => string[] | undefined,
): Edited | undefined {
  const section = sections[pick(sections.length)];
  const expected = section && change(section);
  return expected && { sections, expected };
}

function atFigure(
  sections: WrittenSection[],
  pick: (count: number) => number,
  change: (section: WrittenSection, id: string) => string[] | undefined,
): Edited | undefined {
  return atSection(sections, pick, (section) => {
    const ids = Object.keys(section.figures);
    const id = ids[pick(ids.length)];
    return id === undefined ? undefined : change(section, id);
  });
}

function atHeading(
  sections: WrittenSection[],
  pick: (count: number) => number,
  change: (section: WrittenSection, heading: WrittenSection['headings'][number]) => string[] | undefined,
): Edited | undefined {
  return atSection(sections, pick, (section) => {
    const heading = section.headings[pick(section.headings.length)];
    return heading && change(section, heading);
  });
}

/** The sources that only one of the editions cites. */
function sourceChanges(before: WrittenSection[], after: WrittenSection[]): string[] {
  const cited = (sections: WrittenSection[]) =>
    new Set(
      sections
        .flatMap(({ figures }) => Object.values(figures))
        .flatMap(({ source = 'news', also = [], rivals = [] }) => [
          source,
          ...also,
          ...rivals.map((rival) => rival.source),
        ]),
    );
  const [was, is] = [cited(before), cited(after)];
  return [
    ...[...is].filter((id) => !was.has(id)).map((id) => `sources added ${id}`),
    ...[...was].filter((id) => !is.has(id)).map((id) => `sources removed ${id}`),
  ];
}
