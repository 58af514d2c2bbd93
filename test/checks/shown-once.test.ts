import { expect, test } from 'vitest';
import { shownOnce } from '../../src/checks/shown-once.ts';
import { aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

test('is content with a chart on two pages and a figure twice on one', () => {
  const body = '<Chart id="split" />\n\n<Fig id="jobs" /> <Fig id="jobs" />';
  expect(shownOnce(aReport({ sections: [aSection({ body }), aSection({ slug: 'more', body })] }))).toEqual(
    [],
  );
});

test('finds a chart and a plan that stand twice on a page', () => {
  const body = '<Chart id="split" />\n\n<Chart id="split" />\n\n<Plan />\n\n<Plan />';
  expect(tell(shownOnce(aReport({ sections: [aSection({ body })] })))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 3:1
      태그 "Chart": 이 쪽에 이미 보인 "split"입니다.
      하나를 지우고, 필요하면 처음 보인 곳으로 링크하세요.
      The tag "Chart" shows "split" a second time on this page.
      Take one away; where needed, link to the first.
    error 2021/jobs.mdx 7:1
      태그 "Plan": 이 쪽에 이미 보인 계획입니다.
      하나를 지우고, 필요하면 처음 보인 곳으로 링크하세요.
      The tag "Plan" shows the plan a second time on this page.
      Take one away; where needed, link to the first."
  `);
});
