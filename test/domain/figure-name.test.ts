import { expect, test } from 'vitest';
import { figureName } from '../../src/domain/figure-name.ts';
import { aFigure, aReport, aSection } from '../checks/a-report.ts';

const report = aReport({
  sections: [
    aSection({
      figures: {
        visitors: aFigure({ label: '방문객' }),
        trees: aFigure({ label: '심은 나무', period: 2020 }),
        'trees-now': aFigure({ label: '심은 나무' }),
        'trees-target': aFigure({ label: '심은 나무', kind: 'target' }),
        seeds: aFigure({ label: '종자' }),
        'seeds-again': aFigure({ label: '종자' }),
      },
    }),
    aSection({ edition: '2020', figures: { visitors: aFigure({ label: '방문객', period: 2020 }) } }),
  ],
});

test.each([
  ['2021', 'visitors', '방문객'],
  ['2020', 'visitors', '방문객'],
  ['2021', 'trees', '심은 나무(2020년 실적)'],
  ['2021', 'trees-now', '심은 나무(2021년 실적)'],
  ['2021', 'trees-target', '심은 나무(2021년 목표)'],
  ['2021', 'seeds', '종자(2021년 실적, seeds)'],
  ['2021', 'seeds-again', '종자(2021년 실적, seeds-again)'],
])('calls the figure %s/%s as no other of its edition: %s', (year, id, name) => {
  const figure = report.editions.find((edition) => edition.year === year)?.figures.get(id);
  expect(figure && figureName(report, figure)).toBe(name);
});
