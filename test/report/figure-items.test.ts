import { expect, test, vi } from 'vitest';
import { findFigure } from '../../src/domain/figure-reference.ts';
import { sectionHistory } from '../../src/report/edition-items.ts';
import { figureItems, newerFigure } from '../../src/report/figure-items.ts';
import { figureRow } from '../../src/report/figure-row.ts';
import { aFigure, aReport, aSection } from '../checks/a-report.ts';

/** A site at the root of its address. */
vi.mock(import('../../src/report/href.ts'), () => ({ href: (address: string) => address }));

const jobs = (data: Parameters<typeof aFigure>[0]) => aFigure({ indicator: 'jobs', ...data });
const report = aReport({
  indicators: { jobs: { name: '일자리', unit: '명', direction: 'more', definition: '센다' } },
  sections: [
    aSection({ edition: '2031', figures: { jobs: jobs({ period: 2031, label: '일자리' }) } }),
    aSection({
      edition: '2032',
      figures: { other: aFigure({ target: 'aim' }), aim: aFigure({ kind: 'target' }) },
    }),
    aSection({
      edition: '2033',
      title: '새 일',
      figures: { 'jobs-before': jobs({ period: 2032, label: '지난 일자리' }), alone: aFigure() },
    }),
  ],
});
const given = (edition: string, id: string) => {
  const figure = findFigure(report, edition, id);
  if (!figure) throw new Error(`There is no ${edition}/${id}.`);
  return figure;
};

test('leads to the same item of other editions, whatever year they tell of it, or says that there is none', () => {
  expect(
    figureItems(report, given('2031', 'jobs')).map(({ links, remark }) => links[0]?.name ?? remark),
  ).toEqual(['일자리', '같은 항목이 없음', '지난 일자리']);
});

test('knows the newest edition that has the same item', () => {
  expect(newerFigure(report, given('2031', 'jobs'))).toEqual({
    address: '/2033/figures/jobs-before/',
    name: '2033년판 지난 일자리',
  });
  expect(newerFigure(report, given('2032', 'other'))).toBeUndefined();
});

test('sums up what there is to tell of a section in other editions', () => {
  const [newest] = report.editions;
  const [section] = newest?.sections ?? [];
  expect(section && sectionHistory(report, section)).toBe('제목의 변화');
});

test.each([
  ['an actual value', 'other', true],
  ['a target', 'aim', false],
])('says whether %s could answer a target', (_, id, expected) => {
  expect(figureRow(report, given('2032', id)).isAnswer).toBe(expected);
});
