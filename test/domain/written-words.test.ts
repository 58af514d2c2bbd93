import { expect, test } from 'vitest';
import type { Edition } from '../../src/domain/report.ts';
import { wordsOfEdition, wordsOutsideEditions } from '../../src/domain/written-words.ts';
import { aFigure, anEdition, aPage, aReport, aSection, aSource } from '../checks/a-report.ts';

const source = 'news';

const report = aReport({
  settings: {
    description: '설명',
    notice: '알림',
    licence: { name: '공공누리', note: '이용 조건' },
  },
  indicators: { jobs: { name: '일자리', unit: '명', direction: 'more', definition: '지표의 뜻' } },
  sources: { news: { ...aSource(), note: '출처의 주석' } },
  glossary: { job: { name: '일자리', definition: '용어의 뜻' } },
  pages: [aPage({ summary: '쪽의 요약' })],
  editions: [
    anEdition({
      headline: '표제',
      lead: '여는 글',
      message: { title: '인사말', by: '원장', paragraphs: [{ text: '인사', source }] },
      strategies: [{ strategy: 'carbon', section: 'jobs', text: '전략 소개' }],
    }),
  ],
  sections: [
    aSection({
      summary: '요약',
      plan: {
        name: '계획',
        makers: [{ text: '만든 이', source }],
        announced: { date: '2021', source, note: '발표일' },
        vision: { text: '비전', source },
        goals: [{ text: '목표', source }],
        phases: [{ id: 'first', name: '기반', start: 2021, end: 2023, text: '단계', source }],
        pillars: [{ id: 'people', name: '사람', text: '분야', source }],
        regions: [{ id: 'east', name: '동부', text: '권역', source }],
        gaps: ['빈 곳'],
      },
      figures: {
        jobs: aFigure({
          'parts-differ': '맞지 않는 사정',
          rivals: [{ value: 900, source, note: '다른 값' }],
          note: '수치의 주석',
        }),
      },
      shares: [{ of: '일자리', figures: ['jobs', 'jobs'], differ: '100이 아닌 사정' }],
      tables: {
        split: {
          title: '표 제목',
          columns: ['명'],
          rows: [{ label: '합계', figures: [null] }],
          note: '표의 주석',
        },
      },
      charts: { split: { title: '도표 제목', type: 'bar', figures: ['jobs'], note: '도표의 주석' } },
    }),
  ],
});

test('gathers every sentence of an edition that is written in YAML', () => {
  const words = wordsOfEdition(report.editions[0] as Edition);
  expect(words.map(({ text, section, place }) => [text, section ?? 'cover', place.path?.join('.')])).toEqual([
    ['표제', 'cover', 'headline'],
    ['여는 글', 'cover', 'lead'],
    ['인사', 'cover', 'message.paragraphs.0.text'],
    ['전략 소개', 'cover', 'strategies.0.text'],
    ['요약', 'jobs', 'summary'],
    ['만든 이', 'jobs', 'plan.makers.0.text'],
    ['발표일', 'jobs', 'plan.announced.note'],
    ['비전', 'jobs', 'plan.vision.text'],
    ['목표', 'jobs', 'plan.goals.0.text'],
    ['단계', 'jobs', 'plan.phases.0.text'],
    ['분야', 'jobs', 'plan.pillars.0.text'],
    ['권역', 'jobs', 'plan.regions.0.text'],
    ['빈 곳', 'jobs', 'plan.gaps.0'],
    ['맞지 않는 사정', 'jobs', 'figures.jobs.parts-differ'],
    ['다른 값', 'jobs', 'figures.jobs.rivals.0.note'],
    ['수치의 주석', 'jobs', 'figures.jobs.note'],
    ['100이 아닌 사정', 'jobs', 'shares.0.differ'],
    ['표 제목', 'jobs', 'tables.split.title'],
    ['표의 주석', 'jobs', 'tables.split.note'],
    ['도표 제목', 'jobs', 'charts.split.title'],
    ['도표의 주석', 'jobs', 'charts.split.note'],
  ]);
});

test('gathers every sentence that belongs to no edition', () => {
  expect(
    wordsOutsideEditions(report).map(({ text, place }) => [text, place.file, place.path?.join('.')]),
  ).toEqual([
    ['설명', 'report.yaml', 'description'],
    ['알림', 'report.yaml', 'notice'],
    ['이용 조건', 'report.yaml', 'licence.note'],
    ['지표의 뜻', 'indicators.yaml', 'jobs.definition'],
    ['출처의 주석', 'sources.yaml', 'news.note'],
    ['용어의 뜻', 'glossary.yaml', 'job.definition'],
    ['쪽의 요약', 'pages/about.mdx', 'summary'],
  ]);
});
