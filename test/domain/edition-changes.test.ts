import { beforeAll, describe, expect, test } from 'vitest';
import { formatChange } from '../../src/domain/change.ts';
import { changesLead } from '../../src/domain/changes-lead.ts';
import { editionChanges, type EditionChanges } from '../../src/domain/edition-changes.ts';
import { joinReport, type Report, type Section } from '../../src/domain/report.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { aFigure, aReport, aSection } from '../checks/a-report.ts';

let report: Report;
beforeAll(async () => {
  const { content } = await readContent('test/fixtures/told-over-years');
  if (!content) throw new Error('The fixture could not be read.');
  report = joinReport(content);
});
const get = (year: string, since?: string): EditionChanges => {
  const changes = editionChanges(report, year, since);
  if (!changes) throw new Error(`Nothing is known of ${year}.`);
  return changes;
};
const key = ({ edition, slug }: Section) => `${edition}/${slug}`;
/** The kinds of change that there are, and the sections of each. */
const sectionsOf = ({ sections }: EditionChanges) =>
  Object.fromEntries(
    Object.entries({
      added: sections.added.map(key),
      returned: sections.returned.map(
        ({ section, before }) => `${before ? `${key(before)} → ` : ''}${key(section)}`,
      ),
      renamed: sections.renamed.map(({ section, before }) => `${key(before)} → ${key(section)}`),
      merged: sections.merged.map(({ section, from }) => `${from.map(key).join(' + ')} → ${key(section)}`),
      split: sections.split.map(({ section, into }) => `${key(section)} → ${into.map(key).join(' + ')}`),
      ended: sections.ended.map(({ section }) => key(section)),
      notCovered: sections.notCovered.map(key),
    }).filter(([, found]) => found.length > 0),
  );
const indicatorsOf = ({ indicators: { rose, fell, stayed, apart, silent } }: EditionChanges) => ({
  ...Object.fromEntries(
    Object.entries({ rose, fell, stayed, apart }).map(([group, rows]) => [
      group,
      rows.map(({ indicator, before, change, differs }) =>
        [
          indicator.id,
          before ? `${before.figure.edition}/${before.figure.id}` : 'nothing before',
          change ? formatChange(change, ['그루', '점']).replaceAll('\u00a0', ' ') : differs,
        ]
          .filter((part) => part !== undefined)
          .join(', '),
      ),
    ]),
  ),
  silent: silent.map(({ indicator, year }) => `${indicator.id} since ${year}`),
});

test('has nothing to tell of the oldest edition, of one that is not there, and of one against a later one', () => {
  expect(editionChanges(report, '2031')).toBeUndefined();
  expect(editionChanges(report, '2040')).toBeUndefined();
  expect(editionChanges(report, '2032', '2033')).toBeUndefined();
});

describe('the sections', () => {
  test('of 2032: one is new, one has another name, two came together', () => {
    expect(sectionsOf(get('2032'))).toEqual({
      added: ['2032/research'],
      renamed: ['2031/school → 2032/classes'],
      merged: ['2031/forest + 2031/wetland → 2032/habitats'],
    });
  });

  test('of 2033: one became two, one has another title, one is not covered', () => {
    expect(sectionsOf(get('2033'))).toEqual({
      renamed: ['2032/visitors → 2033/visitors'],
      split: ['2032/research → 2033/breeding + 2033/survey'],
      notCovered: ['2032/habitats'],
    });
  });

  test('of 2034: one is back, one has ended', () => {
    expect(sectionsOf(get('2034'))).toEqual({ returned: ['2034/habitats'], ended: ['2033/classes'] });
  });

  test.each([
    ['2031년의 일', '2032년의 일'],
    ['수소', '수소의 2032년'],
    ['수소의 2031년', '수소의 2032년'],
    ['일자리(2031)', '일자리'],
    ['2040년 계획의 2031년', '2040년 계획'],
  ])('keep their name when only the year in it changes: %s and %s', (before, now) => {
    const sections = Object.entries({ 2031: before, 2032: now }).map(([edition, title]) =>
      aSection({ edition, slug: 'timeline', title, figures: {} }),
    );
    const changes = editionChanges(aReport({ sections }), '2032');
    expect(changes && sectionsOf(changes)).toEqual({});
  });

  test('have another name when a year in it changes that is not the year of the edition', () => {
    const sections = Object.entries({ 2031: '2040년 계획의 2031년', 2032: '2045년 계획' }).map(
      ([edition, title]) => aSection({ edition, slug: 'timeline', title, figures: {} }),
    );
    const changes = editionChanges(aReport({ sections }), '2032');
    expect(changes && sectionsOf(changes)).toEqual({ renamed: ['2031/timeline → 2032/timeline'] });
  });

  test.each([
    ['수소의 2030년', '수소 계획의 2032년', ['2030/timeline → 2032/timeline']],
    ['수소의 2030년', '수소의 2032년', ['2032/timeline']],
  ])('name the title they had when they come back under another one: %s and %s', (old, now, expected) => {
    const sections = [
      aSection({ edition: '2030', slug: 'timeline', title: old, figures: {} }),
      aSection({ edition: '2031', slug: 'jobs', figures: {} }),
      aSection({ edition: '2032', slug: 'timeline', title: now, figures: {} }),
    ];
    const changes = editionChanges(aReport({ sections }), '2032');
    expect(changes && sectionsOf(changes)).toMatchObject({ returned: expected });
  });

  test('between editions that do not follow each other', () => {
    expect(sectionsOf(get('2034', '2031'))).toEqual({
      added: ['2034/breeding', '2034/survey'],
      renamed: ['2031/visitors → 2034/visitors'],
      merged: ['2031/forest + 2031/wetland → 2034/habitats'],
      ended: ['2033/classes'],
    });
  });
});

describe('the indicators', () => {
  test('stand beside the values of the edition before, revised ones in their place', () => {
    expect(indicatorsOf(get('2032'))).toEqual({
      rose: [
        'seeds-kept, 2031/seeds-kept, 307점(9.9%) 증가',
        'trees-planted, 2031/trees-planted, 140그루(12.7%) 증가',
        'visitors, 2032/visitors-before, 400명(2.1%) 증가',
        'satisfaction, 2031/satisfaction, 0.5%p 상승',
      ],
      fell: ['seeds-lost, 2031/seeds-lost, 4점(9.5%) 감소'],
      stayed: [],
      apart: [],
      silent: [],
    });
  });

  test('that have no value are told once, and come back beside their last one', () => {
    expect(indicatorsOf(get('2033')).silent).toEqual(['trees-planted since 2032']);
    expect(indicatorsOf(get('2034'))).toMatchObject({
      rose: expect.arrayContaining(['trees-planted, 2032/trees-planted, 80그루(6.5%) 증가']),
      silent: [],
    });
  });

  const valuesOf = (...[before, now]: Parameters<typeof aFigure>[0][]) => {
    const figure = (data: Parameters<typeof aFigure>[0]) => ({
      jobs: aFigure({ indicator: 'jobs', ...data }),
    });
    const changes = editionChanges(
      aReport({
        settings: { scopes: { own: { label: '기관', own: true }, province: { label: '도' } } },
        indicators: { jobs: { name: '일자리', unit: '명', direction: 'more', definition: '센다' } },
        sections: [
          aSection({ edition: '2030', figures: before ? figure({ period: 2030, ...before }) : {} }),
          aSection({ edition: '2031', figures: figure({ period: 2031, ...now }) }),
        ],
      }),
      '2031',
    );
    if (!changes) throw new Error('There should be changes.');
    return indicatorsOf(changes);
  };

  test.each<[string, Parameters<typeof valuesOf>, string, string]>([
    ['stay', [{ value: 5 }, { value: 5 }], 'stayed', 'jobs, 2030/jobs, 변동 없음'],
    ['have nothing before them', [undefined, { value: 5 }], 'apart', 'jobs, nothing before'],
    ['are of another kind', [{ kind: 'plan' }, {}], 'apart', 'jobs, 2030/jobs, kind'],
    ['are of another scope', [{ scope: 'province' }, {}], 'apart', 'jobs, 2030/jobs, scope'],
    [
      'are of the same time',
      [{ period: '2031-01' }, { period: '2031-01' }],
      'apart',
      'jobs, 2030/jobs, time',
    ],
    [
      'are of other months',
      [{ period: '2030-01~2030-12' }, { period: '2031-01~2031-07' }],
      'apart',
      'jobs, 2030/jobs, period',
    ],
    [
      'are of the same months',
      [
        { period: '2030-01~2030-07', value: 2 },
        { period: '2031-01~2031-07', value: 3 },
      ],
      'rose',
      'jobs, 2030/jobs, 1명(50.0%) 증가',
    ],
  ])('that %s', (_, values, group, expected) => {
    expect(valuesOf(...values)).toMatchObject({ [group]: [expected] });
  });
});

test('tells what the edition states differently, and which targets it answers', () => {
  const told = get('2032');
  expect(told.restatements.map(({ later, earlier }) => [later.id, earlier.map(({ id }) => id)])).toEqual([
    ['visitors-before', ['visitors']],
  ]);
  expect(told.answers.map(({ promise, answer }) => [promise.target.id, answer.outcome])).toEqual([
    ['seeds-kept-target', 'met'],
    ['survival-target', 'no-figure'],
  ]);
  expect(get('2034').restatements).toEqual([]);
  expect(get('2034').answers.map(({ answer }) => answer.outcome)).toEqual(['dropped']);
  expect(get('2034', '2031').answers).toHaveLength(5);
});

describe('the lead', () => {
  test.each([
    [
      '2032',
      '2031년판과 견주어 새로 생긴 절이 1개, 제목을 바꾼 절이 1개, 합친 절이 1개 있습니다. 견줄 수 있는 지표 5개 가운데 값이 커진 것이 4개, 작아진 것이 1개입니다. 앞선 판과 다르게 적은 값이 1개, 답한 목표가 2개 있습니다.',
    ],
    [
      '2034',
      '2033년판과 견주어 다시 다룬 절이 1개, 끝난 절이 1개 있습니다. 견줄 수 있는 지표 5개 가운데 값이 커진 것이 4개, 작아진 것이 1개입니다. 답한 목표가 1개 있습니다.',
    ],
  ])('of %s counts what there is', (year, expected) => {
    expect(changesLead(get(year))).toBe(expected);
  });

  test('says so where nothing has changed and nothing can be compared', () => {
    const sections = ['2030', '2031'].map((edition) => aSection({ edition, figures: {} }));
    const changes = editionChanges(aReport({ sections }), '2031');
    expect(changes && changesLead(changes)).toBe(
      '2030년판과 같은 절로 이루어져 있습니다. 두 판 사이에 견줄 수 있는 지표는 없습니다.',
    );
  });
});
