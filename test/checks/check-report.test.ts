import { expect, test } from 'vitest';
import { checkReport } from '../../src/checks/check-report.ts';
import { aFigure, aPage, aReport, aSection } from './a-report.ts';
import { sealedAs } from './sealed.ts';
import { tell } from './tell.ts';

test('finds nothing in the smallest report', () => {
  expect(checkReport(sealedAs(aReport(), aReport()))).toEqual([]);
});

test('finds nothing in a report that uses everything', () => {
  const report = aReport({
    strategies: { carbon: { name: '탄소중립 전략', short: '탄소중립', hue: 'green' } },
    indicators: { jobs: { name: '일자리', unit: '명', direction: 'more', definition: '새로 생긴 일자리' } },
    glossary: { placement: { name: '취업 연계', definition: '구직자를 기업에 잇는 일' } },
    settings: { pages: [{ page: 'about' }] },
    pages: [aPage({ body: '## 방법 [#method]\n\n[일자리](/2021/jobs/#chart-by-kind)를 봅니다.' })],
    sections: [
      aSection({
        strategy: 'carbon',
        summary: '모두 <Fig id="jobs-created" josa="이다" />.',
        'key-figures': ['jobs-created'],
        figures: {
          'jobs-created': aFigure({ target: 'jobs-target', parts: ['young', 'other'], indicator: 'jobs' }),
          'jobs-target': aFigure({ value: 846, kind: 'target' }),
          young: aFigure({ value: 400 }),
          other: aFigure({ value: 503 }),
        },
        tables: {
          split: { title: '일자리의 구성', columns: ['사람'], rows: [{ label: '청년', figures: ['young'] }] },
        },
        charts: { 'by-kind': { title: '일자리의 구성', type: 'bar', figures: ['young', 'other'] } },
        plan: {
          name: '일자리 계획',
          makers: [{ text: '기관이 세웠습니다.', source: 'news' }],
          announced: { date: '2021-05-20', source: 'news' },
        },
        body: [
          '<Cards ids="young, other" />',
          '## 구성 [#split]',
          '<Chart id="by-kind" />',
          '<Table id="split" />',
          '### 목표 [#vs-target]',
          '<Progress id="jobs-created" />',
          '<Plan />',
          '2021년 <Term id="placement">취업 연계</Term>는 <Free>세 곳</Free>에서 했습니다.<Source id="news" />',
          '[구성](#split)',
        ].join('\n\n'),
      }),
    ],
  });
  expect(tell(checkReport(sealedAs(report, report)))).toBe('');
});

test('names every problem by its check and a place in a file', () => {
  const report = aReport({
    sections: [
      aSection({
        figures: { jobs: aFigure({ scope: 'nobody', source: 'rumour' }) },
        body: '## 제목\n\n903명',
      }),
    ],
  });
  const problems = checkReport(sealedAs(report, report));
  expect(problems.map(({ check }) => check)).toEqual([
    'scope-is-known',
    'source-is-known',
    'number-is-bound',
    'heading-has-id',
    'figure-is-shown',
    'source-is-cited',
  ]);
  for (const { place } of problems) expect(place.path ?? place.line).toBeDefined();
});
