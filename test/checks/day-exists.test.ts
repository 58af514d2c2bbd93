import { expect, test } from 'vitest';
import { dayExists } from '../../src/checks/day-exists.ts';
import { anEdition, aPage, aReport, aSection, aSource } from './a-report.ts';
import { tell } from './tell.ts';

test('is content with days, months and years of the calendar', () => {
  const sources = { news: { ...aSource(), date: '2020-02-29' }, old: { ...aSource(), date: 2021 } };
  expect(dayExists(aReport({ sources, pages: [aPage({ updated: '2021-12' })] }))).toEqual([]);
});

test('finds days that no calendar has, wherever a date may stand', () => {
  const report = aReport({
    editions: [anEdition({ published: '2022-04-31', updated: '2022-02-30' })],
    sections: [aSection({ updated: '2021-02-29' })],
    pages: [aPage({ updated: '2022-06-31' })],
    sources: { news: { ...aSource(), date: '2021-11-31' } },
  });
  const problems = dayExists(report);
  expect(problems.map(({ place }) => `${place.file} ${place.path?.join('.')}`)).toEqual([
    '2021/edition.yaml published',
    '2021/edition.yaml updated',
    '2021/jobs.mdx updated',
    'pages/about.mdx updated',
    'sources.yaml news.date',
  ]);
  expect(tell(problems.slice(0, 1))).toMatchInlineSnapshot(`
    "error 2021/edition.yaml published
      칸 "published"의 날짜 "2022-04-31": 달력에 없는 날입니다.
      날짜를 고치세요.
      The field "published" has the date "2022-04-31", which is on no calendar.
      Correct the date."
  `);
});
