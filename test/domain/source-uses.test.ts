import { expect, test } from 'vitest';
import { sourceUses } from '../../src/domain/source-uses.ts';
import { aFigure, aPage, aReport, aSection } from '../checks/a-report.ts';

test('tells what names a source, and where', () => {
  const report = aReport({
    glossary: { job: { name: '일자리', definition: '일하는 자리', source: 'book' } },
    pages: [aPage({ body: '알려졌습니다.<Source id="news" />' })],
    sections: [
      aSection({
        figures: { jobs: aFigure({ also: ['book'], rivals: [{ value: 900, source: 'rumour' }] }) },
        body: '알려졌습니다.<Source id="book" />',
      }),
    ],
  });
  expect(sourceUses(report)).toEqual([
    {
      id: 'book',
      how: 'tag',
      by: 'jobs',
      place: { file: '2021/jobs.mdx', line: 1, column: 8 },
      edition: '2021',
      section: 'jobs',
    },
    {
      id: 'news',
      how: 'figure',
      by: 'jobs',
      place: { file: '2021/jobs.mdx', path: ['figures', 'jobs', 'source'] },
      edition: '2021',
      section: 'jobs',
    },
    {
      id: 'book',
      how: 'also',
      by: 'jobs',
      place: { file: '2021/jobs.mdx', path: ['figures', 'jobs', 'also', 0] },
      edition: '2021',
      section: 'jobs',
    },
    {
      id: 'rumour',
      how: 'rival',
      by: 'jobs',
      place: { file: '2021/jobs.mdx', path: ['figures', 'jobs', 'rivals', 0, 'source'] },
      edition: '2021',
      section: 'jobs',
    },
    { id: 'news', how: 'tag', by: 'about', place: { file: 'pages/about.mdx', line: 1, column: 8 } },
    { id: 'book', how: 'term', by: 'job', place: { file: 'glossary.yaml', path: ['job', 'source'] } },
  ]);
});
