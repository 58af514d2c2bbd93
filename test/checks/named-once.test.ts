import { expect, test } from 'vitest';
import { namedOnce } from '../../src/checks/named-once.ts';
import { aFigure, anEdition, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const figures = { a: aFigure(), b: aFigure() };
const places = (report: ReturnType<typeof aReport>) =>
  namedOnce(report).map(
    ({ place }) => `${place.file} ${place.path?.join('.') ?? `${place.line}:${place.column}`}`,
  );

test('is content with lists that name each thing once', () => {
  const charts = { c: { title: '도표', type: 'bar' as const, figures: ['a', 'b'] } };
  expect(places(aReport({ sections: [aSection({ figures, charts, 'key-figures': ['a', 'b'] })] }))).toEqual(
    [],
  );
});

test('is content with a table that has a figure, a label and an empty cell more than once', () => {
  const rows = [
    { label: '계', figures: ['a', null, null] },
    { label: '계', figures: ['b', null, 'a'] },
  ];
  const tables = { t: { title: '표', columns: ['하나', '둘', '셋'], rows } };
  expect(places(aReport({ sections: [aSection({ figures, tables })] }))).toEqual([]);
});

test('finds what stands twice in the settings, on a cover, in a section and in its text', () => {
  const section = aSection({
    figures: { ...figures, c: aFigure({ also: ['news', 'news'], parts: ['a', 'b', 'a'] }) },
    charts: {
      c: { title: '도표', type: 'bar', figures: ['a', 'b', 'a'] },
      d: {
        title: '도표',
        type: 'stacked-bar',
        series: [
          { name: '봄', figures: ['a'] },
          { name: '봄', figures: ['b'] },
        ],
      },
    },
    'key-figures': ['a', 'a'],
    body: '<Cards ids="a, b, a" />',
  });
  const edition = anEdition({ 'key-figures': ['a', 'b', 'a'] });
  expect(
    places(aReport({ settings: { units: ['그루', '그루'] }, editions: [edition], sections: [section] })),
  ).toEqual([
    'report.yaml units.1',
    '2021/edition.yaml key-figures.2',
    '2021/jobs.mdx key-figures.1',
    '2021/jobs.mdx figures.c.also.1',
    '2021/jobs.mdx figures.c.parts.2',
    '2021/jobs.mdx charts.c.figures.2',
    '2021/jobs.mdx charts.d.series.1',
    '2021/jobs.mdx 1:1',
  ]);
});

test('finds what stands twice in a plan', () => {
  const part = (id: string) => ({ id, name: '분야', source: 'news' });
  const plan = {
    name: '계획',
    makers: [{ text: '세웠습니다.', source: 'news' }],
    announced: { date: 2021, source: 'news' },
    pillars: [part('one'), part('two'), part('one')],
    targets: ['a', 'a'],
  };
  expect(places(aReport({ sections: [aSection({ figures, plan })] }))).toEqual([
    '2021/jobs.mdx plan.pillars.2',
    '2021/jobs.mdx plan.targets.1',
  ]);
});

test('says which, and what to do', () => {
  const report = aReport({ sections: [aSection({ figures, 'key-figures': ['a', 'a'] })] });
  expect(tell(namedOnce(report))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx key-figures › 1
      "key-figures" 목록에 "a" 항목이 두 번 있습니다.
      하나를 지우거나, 빠뜨린 다른 것으로 고치세요.
      The list "key-figures" has "a" twice.
      Take one away, or name what was meant instead."
  `);
});
