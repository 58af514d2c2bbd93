import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counterpartIn, counterpartsOf } from '../../src/domain/lineage.ts';
import type { Report } from '../../src/domain/report.ts';
import { reportOver, sectionOf, type Told } from './report-over-years.ts';

/** `2032: split a, b (+ c)`. */
function lineage(report: Report, name: string): string[] {
  return counterpartsOf(report, sectionOf(report, name)).map(({ edition, sections, relation, others }) =>
    [
      `${edition}:`,
      relation,
      ...(sections.length > 0 ? [sections.map(({ slug }) => slug).join(', ')] : []),
      ...(others.length > 0
        ? [`(+ ${others.map((each) => `${each.edition}/${each.slug}`).join(', ')})`]
        : []),
    ].join(' '),
  );
}

describe('the lineage of a section', () => {
  test.each<[situation: string, told: Told, section: string, expected: string[]]>([
    [
      'is the same where slug and title stay',
      { 2031: ['a'], 2032: ['a'], 2033: ['a'] },
      '2032/a',
      ['2031: same a', '2033: same a'],
    ],
    [
      'is renamed where the title changes',
      { 2031: ['a'], 2032: ['a | 새 제목'] },
      '2031/a',
      ['2032: renamed a'],
    ],
    [
      'keeps a title that differs by the year of its edition only',
      { 2031: ['a | 숲'], 2032: ['a | 숲의 2032년'], 2033: ['a | 숲의 2033년'] },
      '2032/a',
      ['2031: same a', '2033: same a'],
    ],
    [
      'keeps a title that begins with the year of its edition',
      { 2031: ['a | 2031년의 일'], 2032: ['a | 2032년의 일'], 2033: ['a | 2032년의 일'] },
      '2031/a',
      ['2032: same a', '2033: renamed a'],
    ],
    [
      'goes through a new slug',
      { 2031: ['a | 제목'], 2032: ['b < a | 제목'], 2033: ['b | 제목'] },
      '2031/a',
      ['2032: same b', '2033: same b'],
    ],
    [
      'flows together with another',
      { 2031: ['a', 'b'], 2032: ['c < a, b'], 2033: ['c'] },
      '2031/a',
      ['2032: merged-into c (+ 2031/b)', '2033: merged-into c (+ 2031/b)'],
    ],
    [
      'shows all that flowed together',
      { 2031: ['a', 'b'], 2032: ['c < a, b'], 2033: ['c'] },
      '2033/c',
      ['2031: merged a, b', '2032: same c'],
    ],
    [
      'is merged with one that came later, too',
      { 2031: ['a'], 2032: ['a', 'b'], 2033: ['a < a, b'] },
      '2031/a',
      ['2032: same a', '2033: merged-into a (+ 2032/b)'],
    ],
    [
      'shows what flowed in from an edition between',
      { 2031: ['a'], 2032: ['a', 'b'], 2033: ['a < a, b'] },
      '2033/a',
      ['2031: merged a (+ 2032/b)', '2032: merged a, b'],
    ],
    [
      'becomes several',
      { 2031: ['a'], 2032: ['b < a', 'c < a'], 2033: ['b'] },
      '2031/a',
      ['2032: split b, c', '2033: split b (+ 2032/c)'],
    ],
    [
      'comes out of one that became several',
      { 2031: ['a'], 2032: ['b < a', 'c < a'], 2033: ['b', 'c'] },
      '2033/b',
      ['2031: split-from a (+ 2032/c)', '2032: same b'],
    ],
    [
      'becomes one again',
      { 2031: ['a'], 2032: ['b < a', 'c < a'], 2033: ['a < b, c'] },
      '2031/a',
      ['2032: split b, c', '2033: same a'],
    ],
    [
      'loses a part of it later without having been split before',
      { 2031: ['a'], 2032: ['a'], 2033: ['a', 'b < a'] },
      '2031/a',
      ['2032: same a', '2033: split a, b'],
    ],
    [
      'begins with the section',
      { 2031: ['z'], 2032: ['z'], 2033: ['a', 'z'] },
      '2033/a',
      ['2031: new', '2032: new'],
    ],
    ['has a gap', { 2031: ['a'], 2032: ['z'], 2033: ['a'] }, '2033/a', ['2031: same a', '2032: not-covered']],
    [
      'has a gap before a new slug',
      { 2031: ['a | 제목'], 2032: ['z'], 2033: ['b < a | 제목'] },
      '2031/a',
      ['2032: not-covered', '2033: same b'],
    ],
    [
      'stops without a word',
      { 2031: ['a'], 2032: ['z'], 2033: ['z'] },
      '2031/a',
      ['2032: not-covered', '2033: not-covered'],
    ],
    [
      'does not go on in a section of the same slug that continues another one',
      { 2031: ['a', 'b'], 2032: ['a < b'] },
      '2031/a',
      ['2032: not-covered'],
    ],
  ])('%s', (_, told, section, expected) => {
    expect(lineage(reportOver(told), section)).toEqual(expected);
  });

  test('ends where an edition says so, from that edition on, with its reason', () => {
    const report = reportOver(
      { 2030: ['a'], 2031: ['b < a'], 2032: ['z'], 2033: ['z'] },
      { 2033: { b: '그만두었습니다.' } },
    );
    expect(lineage(report, '2030/a')).toEqual(['2031: renamed b', '2032: not-covered', '2033: ended']);
    expect(counterpartsOf(report, sectionOf(report, '2030/a')).at(-1)?.ended).toEqual({
      edition: '2033',
      text: '그만두었습니다.',
    });
  });

  test('has ended only when all that it became has ended', () => {
    const told = { 2030: ['a'], 2031: ['b < a', 'c < a'], 2032: ['z'], 2033: ['z'] };
    expect(lineage(reportOver(told, { 2032: { b: '끝' } }), '2030/a').slice(1)).toEqual([
      '2032: not-covered',
      '2033: not-covered',
    ]);
    expect(lineage(reportOver(told, { 2032: { b: '끝' }, 2033: { c: '끝' } }), '2030/a').slice(1)).toEqual([
      '2032: not-covered',
      '2033: ended',
    ]);
  });
});

describe('however sections are renamed, merged, split, left out and taken up again', () => {
  const slugs = ['a', 'b', 'c', 'd'];
  const years = ['2031', '2032', '2033', '2034', '2035'];
  const one = fc.record({
    slug: fc.constantFrom(...slugs),
    continues: fc.option(fc.uniqueArray(fc.constantFrom(...slugs), { minLength: 1, maxLength: 3 })),
  });
  const told = fc
    .tuple(
      ...years.map(() => fc.uniqueArray(one, { minLength: 1, maxLength: 4, selector: ({ slug }) => slug })),
    )
    .map((editions): Told =>
      Object.fromEntries(
        editions.map((sections, index) => [
          years[index] ?? '',
          sections.map(({ slug, continues }) => (continues ? `${slug} < ${continues.join(', ')}` : slug)),
        ]),
      ),
    );
  const all = ({ editions }: Report) => editions.flatMap(({ sections }) => sections);

  test('every counterpart is a section of the edition that it names, and every other edition is named', () => {
    fc.assert(
      fc.property(told, (editions) => {
        const report = reportOver(editions);
        for (const section of all(report)) {
          const found = counterpartsOf(report, section);
          expect(found.map(({ edition }) => edition)).toEqual(
            years.filter((year) => year !== section.edition),
          );
          for (const { edition, sections, relation } of found) {
            const own = report.editions.find(({ year }) => year === edition)?.sections ?? [];
            expect(sections.every((each) => own.includes(each))).toBe(true);
            expect(sections.length === 0).toBe(['new', 'ended', 'not-covered'].includes(relation));
          }
          const others = report.editions.filter(({ year }) => year !== section.edition).toReversed();
          expect(others.map((edition) => counterpartIn(report, section, edition))).toEqual(found);
        }
      }),
    );
  });

  test('two sections are counterparts of each other or not at all', () => {
    fc.assert(
      fc.property(told, (editions) => {
        const report = reportOver(editions);
        const found = new Map(
          all(report).map((section) => [
            section,
            new Set(counterpartsOf(report, section).flatMap(({ sections }) => sections)),
          ]),
        );
        for (const [section, others] of found) {
          for (const other of others) expect(found.get(other)?.has(section)).toBe(true);
        }
      }),
    );
  });

  test('going to another edition and back returns to the start where nothing was merged or split', () => {
    fc.assert(
      fc.property(told, (editions) => {
        const report = reportOver(editions);
        for (const section of all(report)) {
          for (const { sections, relation } of counterpartsOf(report, section)) {
            const [other] = sections;
            if (!other || !['same', 'renamed'].includes(relation)) continue;
            const back = counterpartsOf(report, other).find(({ edition }) => edition === section.edition);
            expect(back?.sections).toEqual([section]);
            expect(back?.relation).toBe(relation);
          }
        }
      }),
    );
  });
});
