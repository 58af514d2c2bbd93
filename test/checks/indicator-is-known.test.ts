import { expect, test } from 'vitest';
import { indicatorIsKnown } from '../../src/checks/indicator-is-known.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const withIndicator = (indicator: string) =>
  aReport({
    indicators: { jobs: { name: '일자리', unit: '명', direction: 'more', definition: '새 일자리' } },
    sections: [aSection({ figures: { 'jobs-created': aFigure({ indicator }) } })],
  });

test('is content with an indicator of indicators.yaml', () => {
  expect(indicatorIsKnown(withIndicator('jobs'))).toEqual([]);
});

test('finds another indicator', () => {
  expect(tell(indicatorIsKnown(withIndicator('job')))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx figures › jobs-created › indicator
      수치 "jobs-created"에 적힌 지표 "job"은 없는 이름입니다.
      "jobs"로 고치거나, indicators.yaml에 "job"을 더하세요.
      The figure "jobs-created" names the indicator "job", and there is no such indicator.
      Name "jobs", or add "job" to indicators.yaml."
  `);
});

test('finds another indicator that one continues', () => {
  const jobs = { name: '일자리', unit: '명', direction: 'more' as const, definition: '새 일자리' };
  const report = aReport({
    indicators: { jobs, posts: { ...jobs, continues: ['jobs'] }, places: { ...jobs, continues: ['job'] } },
  });
  expect(tell(indicatorIsKnown(report))).toMatchInlineSnapshot(`
    "error indicators.yaml places › continues › 0
      지표 "places"에 적힌 지표 "job"은 없는 이름입니다.
      "jobs"로 고치거나, indicators.yaml에 "job"을 더하세요.
      The indicator "places" names the indicator "job", and there is no such indicator.
      Name "jobs", or add "job" to indicators.yaml."
  `);
});
