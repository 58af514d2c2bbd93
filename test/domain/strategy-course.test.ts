import { expect, test } from 'vitest';
import {
  newestWords,
  planOf,
  reportingYears,
  strategyRuns,
  strategyYears,
} from '../../src/domain/strategy-course.ts';
import { anEdition, aReport, aSection } from '../checks/a-report.ts';

const plan = (name: string) => ({
  name,
  makers: [{ text: '센터가 세웠다.', source: 'news' }],
  announced: { date: '2030', source: 'news' },
});
const cover = (year: string, figure?: string) =>
  anEdition({
    year,
    contents: [{ title: '전략', sections: ['seeds', 'vault'] }],
    strategies: [{ strategy: 'vault', section: 'seeds', text: '씨앗을 지킨다.', figure }],
  });
const report = aReport({
  strategies: { vault: { name: '씨앗 지킴 전략', short: '씨앗 지킴', hue: 'green' } },
  editions: [cover('2030', 'jobs-created'), cover('2032', 'jobs-created'), cover('2033'), cover('2031')],
  sections: [
    aSection({ edition: '2030', slug: 'seeds', strategy: 'vault', plan: plan('첫 계획') }),
    aSection({ edition: '2032', slug: 'vault', strategy: 'vault' }),
    aSection({ edition: '2032', slug: 'seeds', strategy: 'vault', plan: plan('고친 계획') }),
    aSection({ edition: '2033', slug: 'seeds', strategy: 'vault' }),
    aSection({ edition: '2031', slug: 'seeds' }),
  ],
});

test('follows a strategy from its oldest edition, and keeps those that are silent', () => {
  expect(
    strategyYears(report, 'vault').map(({ year, sections }) => [year, sections.map(({ slug }) => slug)]),
  ).toEqual([
    ['2030', ['seeds']],
    ['2031', []],
    ['2032', ['seeds', 'vault']],
    ['2033', ['seeds']],
  ]);
});

test('knows the years that report on a strategy', () => {
  expect(reportingYears(report, 'vault')).toEqual(['2030', '2032', '2033']);
  expect(reportingYears(report, 'forest')).toEqual([]);
});

test('takes silent editions in a row together', () => {
  const years = (strategy: string) => strategyRuns(report, strategy).map((run) => run.years);
  expect(years('vault')).toEqual([['2030'], ['2031'], ['2032'], ['2033']]);
  expect(years('forest')).toEqual([['2030', '2031', '2032', '2033']]);
});

test('takes the plan of the newest edition that has one, and the words of the newest cover with its figure or none', () => {
  expect(planOf(report, 'vault')?.plan.name).toBe('고친 계획');
  expect(planOf(report, 'vault')?.section.edition).toBe('2032');
  expect(newestWords(report, 'vault')).toEqual({ year: '2033', text: '씨앗을 지킨다.', figure: undefined });
  expect(planOf(report, 'forest')).toBeUndefined();
  expect(newestWords(report, 'forest')).toBeUndefined();
});

test('takes the figure that the newest cover shows', () => {
  const { editions } = report;
  const older = { ...report, editions: editions.filter(({ year }) => year !== '2033') };
  expect(newestWords(older, 'vault')?.figure?.edition).toBe('2032');
});
