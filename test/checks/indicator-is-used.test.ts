import { expect, test } from 'vitest';
import { indicatorIsUsed } from '../../src/checks/indicator-is-used.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const indicators = {
  jobs: { name: '일자리', unit: '명', direction: 'more' as const, definition: '새 일자리' },
};

test('is content with an indicator that has a value', () => {
  const sections = [aSection({ figures: { created: aFigure({ indicator: 'jobs' }) } })];
  expect(indicatorIsUsed(aReport({ indicators, sections }))).toEqual([]);
});

test('warns of an indicator without any', () => {
  expect(tell(indicatorIsUsed(aReport({ indicators })))).toMatchInlineSnapshot(`
    "warning indicators.yaml jobs
      지표 "jobs": 이 지표의 값인 수치가 없습니다.
      수치에 indicator: jobs를 적거나, indicators.yaml에서 지우세요.
      The indicator "jobs" has no figure in any edition.
      Write indicator: jobs in a figure, or take it out of indicators.yaml."
  `);
});
