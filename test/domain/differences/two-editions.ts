import fc from 'fast-check';
import {
  editionDifferences,
  type EditionDifferences,
} from '../../../src/domain/differences/edition-differences.ts';
import type { Report } from '../../../src/domain/report.ts';
import { aFigure, aReport, aSection, aSource } from '../../checks/a-report.ts';

type FigureInput = NonNullable<Parameters<typeof aFigure>[0]>;

interface WrittenHeading {
  id: string;
  depth: number;
  title: string;
  text: string;
}

/** A section as a test writes it, in one edition or in the next. */
export interface WrittenSection {
  slug: string;
  continues?: string[];
  title: string;
  summary: string;
  opening: string;
  headings: WrittenHeading[];
  figures: Record<string, FigureInput>;
  charts: Record<string, { title: string; figures: string[] }>;
  tables: Record<string, { title: string; columns: string[]; rows: { label: string; figures: string[] }[] }>;
}

/** A report of two editions of such sections. */
export function twoEditions(before: WrittenSection[], after: WrittenSection[]): Report {
  const write = (edition: string) => (section: WrittenSection) => {
    const { continues, opening, headings, figures, charts, ...data } = section;
    const parts = headings.map(
      ({ id, depth, title, text }) => `${'#'.repeat(depth)} ${title} [#${id}]\n\n${text}`,
    );
    return aSection({
      ...data,
      edition,
      ...(continues && { continues }),
      body: [opening, ...parts].join('\n\n'),
      figures: Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, aFigure(figure)])),
      charts: Object.fromEntries(
        Object.entries(charts).map(([id, chart]) => [id, { type: 'bar' as const, ...chart }]),
      ),
    });
  };
  return aReport({
    sections: [...before.map(write('2031')), ...after.map(write('2032'))],
    sources: { news: aSource(), other: aSource(), third: aSource() },
    indicators: { jobs: { name: '일자리', unit: '명', direction: 'more', definition: '센다' } },
    settings: { scopes: { own: { label: '기관', own: true }, province: { label: '도' } } },
  });
}

/** What differs between them. */
export function differencesOf(before: WrittenSection[], after: WrittenSection[]): EditionDifferences {
  const differences = editionDifferences(twoEditions(before, after), '2031', '2032');
  if (!differences) throw new Error('Something should be told.');
  return differences;
}

/** Everything that is told, a line each: `figures changed a/jobs: value, unit`. */
export function toldOf(differences: EditionDifferences): string[] {
  const { cover, sections, sources } = differences;
  const fieldsOf = (fields: readonly { field: string }[]) =>
    fields.length > 0 ? `: ${fields.map(({ field }) => field).join(', ')}` : '';
  const things = (['headings', 'figures', 'tables', 'charts'] as const).flatMap((kind) =>
    (differences[kind] as { status: string; before?: Named; after?: Named; fields: { field: string }[] }[])
      .filter(({ status }) => status !== 'same')
      .map(({ status, before, after, fields }) => {
        const { section, id } = (after ?? before) as Named;
        return `${kind} ${status} ${section}/${id}${fieldsOf(fields)}`;
      }),
  );
  return [
    ...cover.map(({ field }) => `cover changed: ${field}`),
    ...sections
      .filter(({ status }) => status !== 'same')
      .map(
        ({ status, before, after, fields }) =>
          `sections ${status} ${(after ?? before)?.slug}${status === 'changed' ? fieldsOf(fields) : ''}`,
      ),
    ...things,
    ...sources.added.map(({ id }) => `sources added ${id}`),
    ...sources.removed.map(({ id }) => `sources removed ${id}`),
  ].sort();
}

interface Named {
  section: string;
  id: string;
}

const word = fc.constantFrom('숲', '늪', '씨앗', '나무', '물새', '교실', '연구', '방문');
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const heading = fc.record({
  id: fc.constantFrom('overview', 'notes', 'h-1', 'h-2', 'h-3'),
  depth: fc.constantFrom(2, 3),
  title: words,
  text: words,
});
const figure = fc.record({
  label: words,
  value: fc.integer({ min: 1, max: 99_999 }),
  unit: fc.constantFrom('명', '건'),
  period: fc.constantFrom('2031', '2030', '2029~2031', '2031-12 기준', '~2036'),
  kind: fc.constantFrom('actual' as const, 'target' as const),
  source: fc.constantFrom('news', 'other'),
});

/** The sections of an edition. Ids of figures, charts and tables are unique in it, those of headings in their section. */
export const someSections: fc.Arbitrary<WrittenSection[]> = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 })
  .chain((slugs) =>
    fc.tuple(
      ...slugs.map((slug) =>
        fc.record({
          slug: fc.constant(slug),
          title: words,
          summary: words,
          opening: words,
          headings: fc.uniqueArray(heading, { selector: ({ id }) => id, maxLength: 3 }),
          figures: fc.array(figure, { maxLength: 4 }).map((all) => numbered(all, `${slug}-figure`)),
          charts: fc
            .array(fc.record({ title: words, figures: fc.constant<string[]>(['x']) }), { maxLength: 2 })
            .map((all) => numbered(all, `${slug}-chart`)),
          tables: fc
            .array(
              fc.record({
                title: words,
                columns: fc.constant<string[]>(['열']),
                rows: fc.constant<{ label: string; figures: string[] }[]>([{ label: '행', figures: ['x'] }]),
              }),
              { maxLength: 1 },
            )
            .map((all) => numbered(all, `${slug}-table`)),
        }),
      ),
    ),
  );

function numbered<Item>(items: Item[], name: string): Record<string, Item> {
  return Object.fromEntries(items.map((item, index) => [`${name}-${index}`, item]));
}
