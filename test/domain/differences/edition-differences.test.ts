import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { differenceCounts } from '../../../src/domain/differences/difference-counts.ts';
import { editionDifferences } from '../../../src/domain/differences/edition-differences.ts';
import { joinReport, type Report } from '../../../src/domain/report.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { aFigure, anEdition, aReport, aSection } from '../../checks/a-report.ts';
import { editedSections, singleEdits } from './single-edit.ts';
import { differencesOf, someSections, toldOf, type WrittenSection } from './two-editions.ts';

test('nothing is told of an edition that says the same', () => {
  fc.assert(
    fc.property(someSections, (sections) => {
      expect(toldOf(differencesOf(sections, sections))).toEqual([]);
    }),
  );
});

test.each(singleEdits)('%s is told, exactly once, and nothing else', (_, edit) => {
  fc.assert(
    fc.property(editedSections(someSections, edit), ({ before, sections, expected }) => {
      expect(toldOf(differencesOf(before, sections))).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test('everything of both editions is told exactly once, whatever became of it', () => {
  const isThere = <Item>(item: Item | undefined): item is Item => item !== undefined;
  fc.assert(
    fc.property(someSections, someSections, lineage, (before, after, continues) => {
      const differences = differencesOf(before, withLineage(before, after, continues));
      for (const kind of ['figures', 'charts', 'tables'] as const) {
        for (const side of ['before', 'after'] as const) {
          const told = differences[kind].map((each) => each[side]?.id).filter(isThere);
          expect(told.sort()).toEqual([...differences[side][kind].keys()].sort());
        }
      }
      const headings = differences.headings.map((each) => each.before).filter(isThere);
      expect(headings).toHaveLength(before.flatMap((section) => section.headings).length);
      const counts = Object.values(differenceCounts(differences).figures);
      expect(counts.reduce((sum, count) => sum + count)).toBe(differences.figures.length);
    }),
  );
});

const lineage = fc.array(fc.nat({ max: 8 }), { minLength: 4, maxLength: 4 });

/** Some sections carry on one or two others, of other slugs. */
function withLineage(before: WrittenSection[], after: WrittenSection[], numbers: number[]): WrittenSection[] {
  return after.map((section, index) => {
    const number = numbers[index] ?? 0;
    const continued = [before[number], before[number - 4]].flatMap((each) => each?.slug ?? []);
    return continued.length > 0 ? { ...section, continues: continued } : section;
  });
}

describe('of the editions of a report', () => {
  let report: Report;
  beforeAll(async () => {
    const { content } = await readContent('test/fixtures/told-over-years');
    if (!content) throw new Error('The fixture could not be read.');
    report = joinReport(content);
  });
  const tell = (since: string, year: string) => {
    const differences = editionDifferences(report, since, year);
    if (!differences) throw new Error('Something should be told.');
    return differences;
  };

  test('everything is told', () => {
    expect(toldOf(tell('2031', '2032'))).toMatchInlineSnapshot(`
      [
        "charts added seeds/seeds-by-year",
        "cover changed: headline",
        "cover changed: lead",
        "cover changed: strategies",
        "figures added research/studies",
        "figures added seeds/kinds-target",
        "figures added visitors/visitors-before",
        "figures added visitors/visitors-target",
        "figures changed classes/pupils: label, value, period",
        "figures changed habitats/trees-planted: value, period",
        "figures changed seeds/seeds-kept: value, period, target",
        "figures changed seeds/seeds-lost: value, period",
        "figures changed visitors/satisfaction: value, period",
        "figures changed visitors/visitors: value, period",
        "figures removed forest/survival-target",
        "figures removed seeds/seeds-kept-target",
        "figures removed seeds/vault-goal",
        "figures removed wetland/birds",
        "headings added research/studies",
        "headings changed habitats/planting: text",
        "headings changed seeds/vault: text",
        "headings changed visitors/visitors: text",
        "headings removed seeds/plan",
        "headings removed wetland/birds",
        "sections added research",
        "sections changed classes: slug, title, nav, summary, text",
        "sections changed habitats: slug, title, nav, summary, text",
        "sections changed seeds: summary, plan, text",
        "sections changed visitors: text",
      ]
    `);
  });

  test('headings and figures go with their subject when it is split', () => {
    expect(toldOf(tell('2032', '2033')).filter((line) => /research|breeding|survey/.test(line)))
      .toMatchInlineSnapshot(`
      [
        "figures added breeding/breeding-studies",
        "figures added survey/survey-studies",
        "figures removed research/studies",
        "headings added survey/studies",
        "headings changed breeding/studies: text",
        "sections changed breeding: slug, title, nav, summary, text",
        "sections changed survey: slug, title, nav, summary, text",
      ]
    `);
  });

  test('targets that are answered and those that still wait for it are told', () => {
    const { owed, changes } = tell('2032', '2033');
    expect(owed).toEqual([]);
    expect(changes.answers.map(({ promise }) => promise.target.id)).toEqual([
      'kinds-target',
      'visitors-target',
    ]);
  });

  test.each([
    ['2031', '2031'],
    ['2032', '2031'],
    ['2030', '2031'],
  ])('nothing is known from %s to %s', (since, year) => {
    expect(editionDifferences(report, since, year)).toBeUndefined();
  });
});

describe('a figure', () => {
  const figures = (edition: string, given: Record<string, Parameters<typeof aFigure>[0]>, slug = 'jobs') =>
    aSection({
      edition,
      slug,
      figures: Object.fromEntries(
        Object.entries(given).map(([id, data]) => [id, aFigure({ period: Number(edition), ...data })]),
      ),
    });
  const tell = (...sections: ReturnType<typeof aSection>[]) => {
    const differences = editionDifferences(
      aReport({
        sections,
        indicators: { jobs: { name: '일자리', unit: '명', direction: 'more', definition: '셈' } },
      }),
      '2031',
      '2032',
    );
    return differences ? toldOf(differences).filter((line) => line.startsWith('figures')) : [];
  };

  test.each<
    [
      string,
      Record<string, Parameters<typeof aFigure>[0]>,
      Record<string, Parameters<typeof aFigure>[0]>,
      string[],
    ]
  >([
    [
      'is recognised by its indicator under another id',
      { jobs: { indicator: 'jobs' } },
      { created: { indicator: 'jobs' } },
      ['figures changed jobs/created: id, period'],
    ],
    [
      'is not taken for the value of the year before',
      { jobs: { indicator: 'jobs' } },
      { before: { indicator: 'jobs', period: 2031 } },
      ['figures added jobs/before', 'figures removed jobs/jobs'],
    ],
    [
      'is the one of its id before that of its indicator',
      { jobs: { indicator: 'jobs' }, other: { label: '다른' } },
      { jobs: { indicator: 'jobs' }, created: { indicator: 'jobs' } },
      ['figures added jobs/created', 'figures changed jobs/jobs: period', 'figures removed jobs/other'],
    ],
    [
      'is the one of its scope among several of its indicator',
      { a: { indicator: 'jobs', scope: 'other' }, b: { indicator: 'jobs' } },
      { c: { indicator: 'jobs' } },
      ['figures changed jobs/c: id, period', 'figures removed jobs/a'],
    ],
    [
      'that is a target up to a year is recognised by that year',
      { a: { indicator: 'jobs', kind: 'target', period: '~2036' } },
      { b: { indicator: 'jobs', kind: 'target', period: '~2036' } },
      ['figures changed jobs/b: id'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(tell(figures('2031', before), figures('2032', after))).toEqual(expected);
  });

  test('in a section of another subject is the same only when no other is', () => {
    expect(
      tell(
        figures('2031', { a: {} }),
        figures('2031', { b: {} }, 'other'),
        figures('2032', { b: {} }),
        figures('2032', { a: {} }, 'other'),
      ),
    ).toEqual(['figures changed jobs/b: section, period', 'figures changed other/a: section, period']);
  });
});

test('says what it cannot hold against the other edition, and nothing of what stands there', () => {
  const sections = [
    aSection({ edition: '2031' }),
    aSection({ edition: '2031', slug: 'visitors', figures: {} }),
  ];
  const later = aSection({ edition: '2032', slug: 'visitors', figures: {} });
  const editions = ['2031', '2032'].map((year) =>
    anEdition({ year, contents: [{ title: '성과', sections: ['jobs', 'visitors'] }] }),
  );
  const differences = editionDifferences(
    aReport({ sections: [...sections, later], editions }),
    '2031',
    '2032',
  );
  expect(differences?.unread).toEqual([{ edition: '2032', slug: 'jobs' }]);
  expect(differences && toldOf(differences).filter((line) => !line.startsWith('sources'))).toEqual([]);
});
