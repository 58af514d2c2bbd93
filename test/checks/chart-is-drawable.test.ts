import { expect, test } from 'vitest';
import { chartIsDrawable } from '../../src/checks/chart-is-drawable.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const withSeries = (...series: string[][]) =>
  aReport({
    sections: [
      aSection({
        figures: {
          jobs: aFigure(),
          more: aFigure(),
          cost: aFigure({ unit: '억 원' }),
          price: aFigure({ unit: '만 원' }),
        },
        charts: {
          compared: {
            title: '비교',
            type: 'bar',
            series: series.map((figures, i) => ({ name: `계열 ${i}`, figures })),
          },
        },
      }),
    ],
  });

test.each([[[['jobs'], ['more']]], [[['cost'], ['price']]]])('is content with %j', (series) => {
  expect(chartIsDrawable(withSeries(...series))).toEqual([]);
});

test('finds series of different lengths and units', () => {
  expect(tell(chartIsDrawable(withSeries(['jobs', 'more'], ['cost'])))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx charts › compared
      도표 "compared": 계열 "계열 0"의 수치는 2개인데, "계열 1"의 수치는 1개입니다.
      계열마다 같은 차례로 같은 수의 수치를 적으세요.
      The chart "compared" has a series "계열 0" of 2, and a series "계열 1" of 1.
      Give every series equally many figures, in the same order.
    error 2021/jobs.mdx charts › compared
      도표 "compared": 단위가 서로 다릅니다 ("명", "억 원").
      단위가 같은 수치끼리 도표를 나누세요.
      The chart "compared" mixes units ("명", "억 원").
      Make a chart for each unit."
  `);
});
