import { expect, test } from 'vitest';
import { indicatorUnitAgrees } from '../../src/checks/indicator-unit-agrees.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const withUnit = (unit: string) =>
  aReport({
    indicators: { money: { name: '사업비', unit: '억 원', direction: 'neutral', definition: '사업비' } },
    sections: [aSection({ figures: { cost: aFigure({ unit, indicator: 'money' }) } })],
  });

test.each(['억 원', '만 원', '원'])('is content with %s for an indicator in 억 원', (unit) => {
  expect(indicatorUnitAgrees(withUnit(unit))).toEqual([]);
});

test('finds a figure that counts something else than its indicator', () => {
  expect(tell(indicatorUnitAgrees(withUnit('만 달러')))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx figures › cost › unit
      수치 "cost"의 단위: "만 달러"인데, 지표 "money"의 단위는 "억 원"입니다.
      둘 가운데 하나를 고치거나, 다른 것을 센 수치라면 indicator를 지우세요.
      The figure "cost" has the unit "만 달러", and its indicator "money" has "억 원".
      Correct one of the two, or take the indicator away if the figure counts something else."
  `);
});
