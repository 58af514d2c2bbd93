import { expect, test } from 'vitest';
import { targetIsTarget } from '../../src/checks/target-is-target.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const withTarget = (target: Parameters<typeof aFigure>[0]) =>
  aReport({
    sections: [
      aSection({
        figures: { jobs: aFigure({ target: 'goal' }), goal: aFigure({ kind: 'target', ...target }) },
      }),
    ],
  });

test('is content with a target of the same unit', () => {
  expect(targetIsTarget(withTarget({}))).toEqual([]);
});

test('finds a target that is none, and one that counts something else', () => {
  expect(tell(targetIsTarget(withTarget({ kind: 'plan', unit: '개사' })))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx figures › jobs › target
      수치 "jobs"의 목표: 수치 "goal"의 kind가 target이 아니라 plan입니다.
      "goal"의 kind를 target으로 고치거나, 목표인 수치를 적으세요.
      The figure "jobs" names "goal" as its target, and the kind of that is plan, not target.
      Make the kind of "goal" target, or name a figure that is a target.
    error 2021/jobs.mdx figures › jobs › target
      수치 "jobs"의 단위: "명"인데, 목표 "goal"의 단위는 "개사"입니다.
      같은 것을 세는 목표를 적으세요.
      The figure "jobs" has the unit "명", and its target "goal" has "개사".
      Name a target that counts the same thing."
  `);
});
