import { expect, test } from 'vitest';
import { figureIsKnown } from '../../src/checks/figure-is-known.ts';
import { aFigure, anEdition, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

test('is content with a figure of another section of the edition', () => {
  const sections = [aSection(), aSection({ slug: 'more', figures: {}, body: '<Fig id="jobs-created" />' })];
  expect(figureIsKnown(aReport({ sections }))).toEqual([]);
});

test('finds a figure of another edition', () => {
  const sections = [
    aSection(),
    aSection({ edition: '2022', figures: { exports: aFigure() }, body: '<Fig id="jobs-created" />' }),
  ];
  expect(tell(figureIsKnown(aReport({ sections })))).toMatchInlineSnapshot(`
    "error 2022/jobs.mdx 1:1
      태그 "Fig"에 적힌 수치 "jobs-created"는 2022년판에 없는 이름입니다.
      절의 figures에 있는 이름으로 고치거나, 절의 figures에 "jobs-created"를 더하세요.
      The tag "Fig" names the figure "jobs-created", and there is no such figure in the 2022 edition.
      Name one of those in the figures of a section, or add "jobs-created" to the figures of a section."
  `);
});

test('finds unknown figures wherever one may be named', () => {
  const fig = (id: string) => `모두 <Fig id="${id}" />`;
  const report = aReport({
    editions: [
      anEdition({
        headline: fig('headline'),
        'key-figures': ['cover'],
        strategies: [{ strategy: 'carbon', section: 'jobs', figure: 'strategy', text: fig('strategy-text') }],
      }),
    ],
    sections: [
      aSection({
        summary: fig('summary'),
        'key-figures': ['key'],
        figures: {
          'jobs-created': aFigure({
            target: 'target',
            parts: ['part'],
            including: ['included'],
            note: fig('note'),
          }),
        },
        shares: [{ of: '일자리', figures: ['share', 'jobs-created'] }],
        tables: {
          split: { title: '구성', columns: ['명'], rows: [{ label: '청년', figures: ['row', null] }] },
        },
        charts: {
          one: { title: '구성', type: 'bar', figures: ['bar'] },
          many: { title: '흐름', type: 'line', series: [{ name: '청년', figures: ['series'] }] },
        },
        plan: {
          name: '계획',
          makers: [{ text: fig('makers'), source: 'news' }],
          announced: { date: '2021', source: 'news' },
          phases: [{ id: 'first', name: '기반', start: 2021, end: 2023, source: 'news', figure: 'phase' }],
          pillars: [{ id: 'people', name: '사람', source: 'news', figure: 'pillar' }],
          budget: 'budget',
          targets: ['goal'],
          structure: ['task'],
        },
        body: '<Fig id="tag" /> <Progress id="progress" />\n\n<Cards ids="jobs-created, card" />',
      }),
    ],
  });
  const problems = figureIsKnown(report);
  expect(problems.map(({ what }) => /the figure "([\w-]+)"/.exec(what.en)?.[1])).toEqual([
    'strategy',
    'cover',
    'headline',
    'strategy-text',
    'key',
    'budget',
    'goal',
    'task',
    'phase',
    'pillar',
    'target',
    'part',
    'included',
    'share',
    'row',
    'bar',
    'series',
    'summary',
    'makers',
    'note',
    'tag',
    'progress',
    'card',
  ]);
  expect(problems.map(({ what }) => what.en.split(' names')[0])).toMatchInlineSnapshot(`
      [
        "The strategy "carbon"",
        "The field "key-figures"",
        "The field "headline"",
        "The field "text"",
        "The field "key-figures"",
        "The plan in the section "jobs"",
        "The plan in the section "jobs"",
        "The plan in the section "jobs"",
        "The plan in the section "jobs"",
        "The plan in the section "jobs"",
        "The figure "jobs-created"",
        "The figure "jobs-created"",
        "The figure "jobs-created"",
        "The shares of "일자리"",
        "The table "split"",
        "The chart "one"",
        "The chart "many"",
        "The field "summary"",
        "The field "text"",
        "The field "note"",
        "The tag "Fig"",
        "The tag "Progress"",
        "The tag "Cards"",
      ]
    `);
});
