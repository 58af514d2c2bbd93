import { expect, test } from 'vitest';
import { newFiles } from '../../../src/domain/new-edition/new-files.ts';
import { aFigure, anEdition, aReport, aSection } from '../../checks/a-report.ts';
import { begun, textOf } from './begun.ts';

const figureOf = (data: Parameters<typeof aFigure>[0] = {}) => aFigure({ period: 2031, ...data });

test('keeps what does not change from year to year, and leaves the rest to fill', () => {
  const report = aReport({
    strategies: { carbon: { name: '탄소중립 전략', short: '탄소중립', hue: 'green' } },
    indicators: { jobs: { name: '일자리', unit: '명', direction: 'more', definition: '새 일자리' } },
    sections: [
      aSection({
        edition: '2031',
        slug: 'jobs',
        title: '2031년의 일자리',
        nav: '일자리',
        strategy: 'carbon',
        continues: ['work'],
        'key-figures': ['jobs', 'jobs-plan'],
        figures: {
          jobs: figureOf({
            label: '2031년의 새 일자리',
            short: '일자리',
            indicator: 'jobs',
            target: 'jobs-target',
            about: true,
            parts: ['young', 'old'],
            also: ['news'],
            rivals: [{ value: 900, source: 'news' }],
            note: '독자에게 보일 말',
            status: 'provisional',
          }),
          'jobs-target': figureOf({ value: 846, kind: 'target' }),
          young: figureOf({ value: 400, period: '2031-12 기준' }),
          old: figureOf({ value: 503, period: '2031-08-01' }),
          'jobs-plan': figureOf({ kind: 'plan', period: '2031~2035', including: ['young'] }),
          'jobs-rate': figureOf({ value: 12.5, unit: '%', including: ['jobs-plan'] }),
        },
        shares: [{ of: '일자리', figures: ['young', 'old'] }],
        tables: {
          ages: {
            title: '2031년의 나이',
            columns: ['사람'],
            rows: [
              { label: '젊은이', figures: ['young'] },
              { label: '모두', figures: ['jobs'], total: true },
            ],
            note: '한 해의 값이다.',
          },
          plans: { title: '계획', columns: ['사람'], rows: [{ label: '계획', figures: ['jobs-plan'] }] },
        },
        charts: {
          ages: {
            title: '젊은이가 더 적다',
            type: 'bar',
            figures: ['young', 'old'],
            note: '한 해의 값이다.',
          },
          plans: { title: '계획', type: 'bar', figures: ['jobs-plan'] },
          both: { title: '실적과 계획', type: 'bar', figures: ['jobs', 'jobs-plan'] },
        },
        plan: {
          name: '일자리 계획',
          makers: [{ text: '기관이 세웠습니다.', source: 'news' }],
          announced: { date: '2031-05-20', source: 'news' },
          targets: ['jobs-target'],
        },
        body: `여는 글 <Fig id="jobs" josa="이" />. <Source id="news" />

<Cards ids="jobs, jobs-plan" />

## 2031년의 목표 [#vs-2031]

<Fig id="jobs" /> <Fig id="jobs" show="share" /> <Fig id="jobs-rate" show="target" /> <Fig id="jobs-plan" />

<Progress id="jobs" />

### 나이와 \\<값\\> [#ages]

<Table id="ages" /> <Chart id="ages" /> <Chart id="plans" /> <Table id="plans" />

## 계획 [#plan]

<Plan />

<Chart id="both" />`,
      }),
    ],
  });
  expect(textOf(begun(report), 'jobs.mdx')).toMatchInlineSnapshot(`
    "---
    title: 2032년의 일자리
    nav: 일자리
    summary: (채우기) # 절을 여는 두 문장
    strategy: carbon
    updated: 2033-03-01
    key-figures: [jobs]
    figures:
      jobs:
        label: 2032년의 새 일자리
        short: 일자리
        value: (채우기) # 2031년판: 약 903명, 2031년
        unit: 명
        period: 2032
        kind: actual
        scope: own
        source: (채우기) # 2031년판: news
        indicator: jobs
        target: jobs-target
        parts: [young, old]
      jobs-target:
        label: 새 일자리
        value: (채우기) # 2031년판: 846명, 2031년
        unit: 명
        period: 2032
        kind: target
        scope: own
        source: (채우기) # 2031년판: news
      young:
        label: 새 일자리
        value: (채우기) # 2031년판: 400명, 2031년 12월 기준
        unit: 명
        period: 2032-12 기준 # 2031년판: 2031-12 기준
        kind: actual
        scope: own
        source: (채우기) # 2031년판: news
      old:
        label: 새 일자리
        value: (채우기) # 2031년판: 503명, 2031년 8월 1일
        unit: 명
        period: (채우기) # 2031년판: 2031-08-01
        kind: actual
        scope: own
        source: (채우기) # 2031년판: news
      jobs-rate:
        label: 새 일자리
        value: (채우기) # 2031년판: 12.5%, 2031년
        unit: '%'
        period: 2032
        kind: actual
        scope: own
        source: (채우기) # 2031년판: news
    shares:
      - of: 일자리
        figures: [young, old]
    tables:
      ages:
        title: 2032년의 나이
        columns: [사람]
        rows:
          - label: 젊은이
            figures: [young]
          - label: 모두
            figures: [jobs]
            total: true
    charts:
      ages:
        title: (채우기) # 2031년판: 젊은이가 더 적다
        type: bar
        figures: [young, old]
      both:
        title: 실적과 계획
        type: bar
        figures: [jobs, 2031/jobs-plan]
    ---

    (채우기: 절을 여는 문단. 뒤의 수치: 2032년의 새 일자리, 새 일자리) <Fig id="jobs" />, <Fig id="jobs-rate" />.

    <Cards ids="jobs" />

    ## 2032년의 목표 [#vs-2032]

    (채우기: 2031년판의 같은 제목을 보고 씁니다. 뒤의 수치: 2032년의 새 일자리, 새 일자리(2031년판)) <Fig id="jobs" />, <Fig id="jobs" show="share" />, <Fig id="2031/jobs-plan" />.

    <Progress id="jobs" />

    ### 나이와 \\<값> [#ages]

    (채우기: 2031년판의 같은 제목을 보고 씁니다)

    <Table id="ages" />

    <Chart id="ages" />

    ## 계획 [#plan]

    (채우기: 2031년판의 같은 제목을 보고 씁니다. 계획의 그림은 2031년판에 있습니다)

    <Chart id="both" />
    "
  `);
});

test('begins the cover anew, in the order of the last one', () => {
  const report = aReport({
    strategies: { carbon: { name: '탄소중립 전략', short: '탄소중립', hue: 'green' } },
    sections: ['jobs', 'plan', 'past'].map((slug) =>
      aSection({
        edition: '2031',
        slug,
        figures: {
          [`${slug}-count`]: figureOf(),
          [`${slug}-goal`]: figureOf({ kind: 'plan', period: '~2040' }),
        },
      }),
    ),
    editions: [
      anEdition({
        year: '2031',
        headline: '일자리가 는 해',
        message: {
          title: '여는 말',
          by: '원장',
          paragraphs: [{ text: '말', source: 'news' }],
          section: 'jobs',
        },
        strategies: [
          { strategy: 'carbon', section: 'jobs', figure: 'jobs-goal', text: '한 해의 소개' },
          { strategy: 'carbon', section: 'past', figure: 'past-count', text: '한 해의 소개' },
        ],
        'key-figures': ['jobs-count', 'jobs-goal', 'past-count'],
        contents: [
          { title: '성과', sections: ['jobs', 'plan'] },
          { title: '기록', sections: ['past'] },
        ],
      }),
    ],
  });
  const without = new Map([['past', { ended: '더 다루지 않습니다: 끝.' }]]);
  const edition = begun(report, { without });
  expect(newFiles(edition).map(({ name }) => name)).toEqual(['edition.yaml', 'jobs.mdx', 'plan.mdx']);
  expect(textOf(edition, 'edition.yaml')).toMatchInlineSnapshot(`
    "state: draft
    updated: 2033-03-01
    headline: (채우기) # 2031년판: 일자리가 는 해
    lead: (채우기) # 표지의 여는 글, 두세 문장
    strategies:
      - strategy: carbon
        section: jobs
        text: (채우기) # 2031년판: 한 해의 소개
    key-figures: [jobs-count]
    ended:
      - section: past
        text: '더 다루지 않습니다: 끝.'
    contents:
      - title: 성과
        sections: [jobs, plan]
    "
  `);
});

test('leaves the reason to fill why a subject has ended', () => {
  const report = aReport({
    sections: ['jobs', 'past'].map((slug) => aSection({ edition: '2031', slug, figures: {} })),
  });
  const edition = begun(report, { without: new Map([['past', { ended: ' ' }]]) });
  expect(textOf(edition, 'edition.yaml')).toContain('ended:\n  - section: past\n    text: (채우기)\n');
});

test('shows every figure that it asks for, also one that stood in words or a plan only', () => {
  const report = aReport({
    sections: [
      aSection({
        edition: '2031',
        slug: 'jobs',
        summary: '모두 <Fig id="jobs" />입니다.',
        figures: { jobs: figureOf({ label: '일자리(새) (다시' }) },
        body: '## 일자리 [#jobs]',
      }),
    ],
  });
  expect(textOf(begun(report), 'jobs.mdx').split('---\n').at(-1)).toMatchInlineSnapshot(`
    "
    (채우기: 절을 여는 문단. 뒤의 수치: 일자리 새 다시) <Fig id="jobs" />.

    ## 일자리 [#jobs]

    (채우기: 2031년판의 같은 제목을 보고 씁니다)
    "
  `);
});

test('lets series over years grow by the last edition', () => {
  const value = (edition: string, value: number) =>
    aSection({ edition, slug: 'jobs', figures: { jobs: aFigure({ period: Number(edition), value }) } });
  const { data } = value('2031', 903);
  const report = aReport({
    sections: [
      value('2029', 700),
      value('2030', 800),
      aSection({
        edition: '2031',
        slug: 'jobs',
        figures: { ...data.figures, goal: figureOf({ kind: 'target' }) },
        tables: {
          rows: {
            title: '해마다',
            columns: ['사람'],
            rows: [
              { label: '2030년', figures: ['2030/jobs'] },
              { label: '2031년', figures: ['jobs'] },
            ],
          },
          columns: {
            title: '두 해',
            columns: ['2030년', '2031년'],
            rows: [{ label: '일자리', figures: ['2030/jobs', 'jobs'] }],
          },
          one: { title: '2031년', columns: ['2031년'], rows: [{ label: '일자리', figures: ['jobs'] }] },
        },
        charts: {
          line: { title: '해마다', type: 'line', figures: ['2029/jobs', 'jobs'] },
          uneven: {
            title: '목표와 실적',
            type: 'bar',
            series: [
              { name: '목표', figures: ['goal', 'goal'] },
              { name: '실적', figures: ['2030/jobs', 'jobs'] },
            ],
          },
        },
        body: '<Fig id="goal" />',
      }),
    ],
  });
  const text = textOf(begun(report), 'jobs.mdx');
  expect(text.slice(text.indexOf('tables:'), text.indexOf('\n---'))).toMatchInlineSnapshot(`
    "tables:
      rows:
        title: 해마다
        columns: [사람]
        rows:
          - label: 2030년
            figures: [2030/jobs]
          - label: 2031년
            figures: [2031/jobs]
          - label: 2032년
            figures: [jobs]
      columns:
        title: 두 해
        columns: [2030년, 2031년, 2032년]
        rows:
          - label: 일자리
            figures: [2030/jobs, 2031/jobs, jobs]
      one:
        title: 2032년
        columns: [2032년]
        rows:
          - label: 일자리
            figures: [jobs]
    charts:
      line:
        title: 해마다
        type: line
        figures: [2029/jobs, 2031/jobs, jobs]
      uneven:
        title: 목표와 실적
        type: bar
        series:
          - name: 목표
            figures: [goal, goal]
          - name: 실적
            figures: [2030/jobs, jobs]"
  `);
});

test('draws against targets only what has one', () => {
  const report = aReport({
    sections: [
      aSection({
        edition: '2031',
        slug: 'jobs',
        figures: {
          jobs: figureOf({ target: 'jobs-target' }),
          'jobs-target': figureOf({ kind: 'target' }),
          staff: figureOf({ target: 'staff-target' }),
          'staff-target': figureOf({ kind: 'target', period: '~2031' }),
        },
        charts: {
          both: { title: '둘', type: 'progress', figures: ['jobs', 'staff'] },
          staff: { title: '하나', type: 'progress', figures: ['staff'] },
        },
        body: '<Chart id="both" /> <Chart id="staff" /> <Progress id="staff" /> <Fig id="staff" show="share" />',
      }),
    ],
  });
  const text = textOf(begun(report), 'jobs.mdx');
  expect(text.slice(text.indexOf('charts:'))).toMatchInlineSnapshot(`
    "charts:
      both:
        title: 둘
        type: progress
        figures: [jobs]
    ---

    (채우기: 절을 여는 문단. 뒤의 수치: 새 일자리) <Fig id="staff" />.

    <Chart id="both" />
    "
  `);
});
