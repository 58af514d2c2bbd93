import { expect, test } from 'vitest';
import { knownAddresses } from '../../src/permalinks/known-addresses.ts';
import { aPage, aReport, aSection } from '../checks/a-report.ts';

test('knows every page and the anchors on it', () => {
  const report = aReport({
    glossary: { job: { name: '일자리', definition: '일하는 자리' } },
    pages: [aPage({ body: '## 방법 [#method]' })],
    sections: [
      aSection({
        charts: { split: { title: '구성', type: 'bar', figures: ['jobs-created'] } },
        body: '## 목표 [#vs-target]\n\n#### 이름 없는 제목',
      }),
      aSection({ slug: 'more', figures: {}, body: '<Chart id="split" />\n\n<Table id="parts" />' }),
    ],
  });
  expect(
    Object.fromEntries([...knownAddresses(report)].map(([path, anchors]) => [path, [...anchors]])),
  ).toEqual({
    '/': [],
    '/2021/': [],
    '/2021/charts/split/': [],
    '/2021/figures/': [],
    '/2021/figures/jobs-created/': [],
    '/2021/jobs/': ['vs-target', 'figure-jobs-created'],
    '/2021/more/': ['chart-split', 'table-parts'],
    '/about/': ['method'],
    '/api/': [],
    '/briefing/': [],
    '/changes/': [],
    '/changes/2021/': [],
    '/compare/': [],
    '/errata/': [],
    '/glossary/': ['job'],
    '/latest/': [],
    '/latest/charts/split/': [],
    '/latest/figures/': [],
    '/latest/figures/jobs-created/': [],
    '/latest/jobs/': ['vs-target', 'figure-jobs-created'],
    '/latest/more/': ['chart-split', 'table-parts'],
    '/links/': [],
    '/links/2021/': [],
    '/strategies/': ['promises'],
    '/sources/': ['news'],
  });
});
