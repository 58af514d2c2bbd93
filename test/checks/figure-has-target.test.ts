import { expect, test } from 'vitest';
import { figureHasTarget } from '../../src/checks/figure-has-target.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const shown = (target: string | undefined) =>
  aReport({
    sections: [
      aSection({
        summary: '목표의 <Fig id="jobs" show="share" />',
        figures: { jobs: aFigure({ target }), goal: aFigure({ kind: 'target' }) },
        charts: { reach: { title: '목표 대비', type: 'progress', figures: ['jobs'] } },
        body: '<Progress id="jobs" />\n\n<Fig id="jobs" show="difference" /> <Fig id="goal" show="period" />\n\n<Cards ids="goal" />',
      }),
    ],
  });

test('is content with a figure that has its target', () => {
  expect(figureHasTarget(shown('goal'))).toEqual([]);
});

test('finds every place that needs a target that is not set', () => {
  expect(tell(figureHasTarget(shown(undefined)))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx charts › reach › figures › 0
      도표 "reach": 수치 "jobs"의 목표를 쓰는데, 그 수치에 목표(target)가 없습니다.
      수치 "jobs"에 target을 적거나, 목표 없이 값만 보이세요.
      The chart "reach" needs the target of the figure "jobs", and that figure has none.
      Give the figure "jobs" a target, or show its value alone.
    error 2021/jobs.mdx summary
      칸 "summary": 수치 "jobs"의 목표를 쓰는데, 그 수치에 목표(target)가 없습니다.
      수치 "jobs"에 target을 적거나, 목표 없이 값만 보이세요.
      The field "summary" needs the target of the figure "jobs", and that figure has none.
      Give the figure "jobs" a target, or show its value alone.
    error 2021/jobs.mdx 1:1
      태그 "Progress": 수치 "jobs"의 목표를 쓰는데, 그 수치에 목표(target)가 없습니다.
      수치 "jobs"에 target을 적거나, 목표 없이 값만 보이세요.
      The tag "Progress" needs the target of the figure "jobs", and that figure has none.
      Give the figure "jobs" a target, or show its value alone.
    error 2021/jobs.mdx 3:1
      태그 "Fig": 수치 "jobs"의 목표를 쓰는데, 그 수치에 목표(target)가 없습니다.
      수치 "jobs"에 target을 적거나, 목표 없이 값만 보이세요.
      The tag "Fig" needs the target of the figure "jobs", and that figure has none.
      Give the figure "jobs" a target, or show its value alone."
  `);
});
