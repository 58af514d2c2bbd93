import { expect, test } from 'vitest';
import { findFigure } from '../../src/domain/figure-reference.ts';
import { figurePlaces } from '../../src/permalinks/figure-places.ts';
import { knownAddresses } from '../../src/permalinks/known-addresses.ts';
import { aFigure, anEdition, aReport, aSection } from '../checks/a-report.ts';

const report = aReport({
  editions: [
    anEdition({
      'key-figures': ['jobs'],
      contents: [{ title: '성과', sections: ['jobs', 'other'] }],
    }),
    anEdition({ year: '2022', contents: [{ title: '성과', sections: ['jobs'] }] }),
  ],
  sections: [
    aSection({
      'key-figures': ['jobs'],
      figures: {
        jobs: aFigure({ label: '새 일자리' }),
        parts: aFigure({ label: '부분', parts: ['jobs'], note: '모두 <Fig id="jobs" />' }),
        quiet: aFigure({ label: '조용한 수치' }),
      },
      charts: { course: { title: '<Fig id="jobs" /> 늘었다', type: 'bar', figures: ['jobs', 'parts'] } },
      tables: { all: { title: '모두', columns: ['값'], rows: [{ label: '새 일자리', figures: ['jobs'] }] } },
      body: '<Fig id="parts" />\n\n## 한 해의 일 [#year]\n\n<Fig id="jobs" /> <Fig id="jobs" show="period" />\n\n<Table id="all" />',
    }),
    aSection({
      slug: 'other',
      title: '다른 절',
      figures: {},
      body: '## 도표 [#charts]\n\n<Chart id="course" />',
    }),
    aSection({
      edition: '2022',
      figures: { next: aFigure() },
      body: '<Fig id="next" />\n\n## 견줌 [#compared]\n\n<Fig id="2021/jobs" />',
    }),
  ],
});
const told = (reference: string) => {
  const figure = findFigure(report, '', reference);
  return (
    figure &&
    figurePlaces(report, figure).map(({ address, places }) => [
      address,
      ...places.map(({ kind, name, address: place }) => `${kind} ${name} ${place}`),
    ])
  );
};

test('leads to the very places that show a figure, newest edition first, each once', () => {
  expect(told('2021/jobs')).toEqual([
    ['/2022/jobs/', 'text 견줌 /2022/jobs/#compared'],
    ['/2021/'],
    [
      '/2021/jobs/',
      'table 모두 /2021/jobs/#table-all',
      'note 부분 /2021/jobs/#figure-parts',
      'text 한 해의 일 /2021/jobs/#year',
      'entry 새 일자리 /2021/jobs/#figure-jobs',
    ],
    ['/2021/other/', 'chart 903명 늘었다 /2021/other/#chart-course'],
  ]);
});

test('leads to the section where no heading stands over the text', () => {
  expect(told('2021/parts')).toEqual([
    ['/2021/other/', 'chart 903명 늘었다 /2021/other/#chart-course'],
    ['/2021/jobs/', 'entry 부분 /2021/jobs/#figure-parts'],
  ]);
});

test('leads at least to the entry of a figure', () => {
  expect(told('2021/quiet')).toEqual([['/2021/jobs/', 'entry 조용한 수치 /2021/jobs/#figure-quiet']]);
});

test('leads only to places that are known', () => {
  const known = knownAddresses(report);
  for (const figure of report.editions.flatMap(({ figures }) => [...figures.values()])) {
    for (const { address, places } of figurePlaces(report, figure)) {
      for (const each of [address, ...places.map((place) => place.address)]) {
        const [page = '', anchor] = each.split('#');
        expect(known.has(page)).toBe(true);
        if (anchor !== undefined) expect(known.get(page)).toContain(anchor);
      }
    }
  }
});
