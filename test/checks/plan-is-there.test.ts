import { expect, test } from 'vitest';
import { planIsThere } from '../../src/checks/plan-is-there.ts';
import { aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const plan = {
  name: '계획',
  makers: [{ text: '기관이 세웠습니다.', source: 'news' }],
  announced: { date: '2021', source: 'news' },
};

test('is content with a plan that is drawn where it is written', () => {
  expect(planIsThere(aReport({ sections: [aSection({ plan, body: '<Plan />' })] }))).toEqual([]);
});

test('finds a tag without a plan', () => {
  expect(tell(planIsThere(aReport({ sections: [aSection({ body: '<Plan />' })] })))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      태그 "Plan": 절 "jobs"의 머리말에 계획(plan)이 없어 그릴 것이 없습니다.
      머리말에 plan을 적거나, 태그를 지우세요.
      The tag "Plan" has nothing to draw: the section "jobs" has no plan in its frontmatter.
      Write a plan in the frontmatter, or take the tag away."
  `);
});
