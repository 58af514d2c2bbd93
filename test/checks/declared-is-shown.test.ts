import { expect, test } from 'vitest';
import { declaredIsShown } from '../../src/checks/declared-is-shown.ts';
import { aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const declared = {
  charts: { split: { title: '구성', type: 'bar' as const, figures: ['jobs-created'] } },
  tables: { parts: { title: '구성', columns: ['명'], rows: [{ label: '청년', figures: ['jobs-created'] }] } },
  plan: {
    name: '계획',
    makers: [{ text: '기관이 세웠습니다.', source: 'news' }],
    announced: { date: '2021', source: 'news' },
  },
};

test('is content with a chart shown in another section', () => {
  const sections = [
    aSection({ ...declared, body: '<Table id="parts" />\n\n<Plan />' }),
    aSection({ slug: 'more', figures: {}, body: '<Chart id="split" />' }),
  ];
  expect(declaredIsShown(aReport({ sections }))).toEqual([]);
});

test('finds a chart, a table and a plan that nobody sees', () => {
  expect(tell(declaredIsShown(aReport({ sections: [aSection({ ...declared, body: '' })] }))))
    .toMatchInlineSnapshot(`
    "warning 2021/jobs.mdx charts › split
      도표 "split": 본문 어디에도 보이지 않습니다.
      본문에 <Chart id="split" />를 넣거나, 머리말에서 지우세요.
      The chart "split" is shown nowhere in the text.
      Put <Chart id="split" /> into the text, or take it out of the frontmatter.
    warning 2021/jobs.mdx tables › parts
      표 "parts": 본문 어디에도 보이지 않습니다.
      본문에 <Table id="parts" />를 넣거나, 머리말에서 지우세요.
      The table "parts" is shown nowhere in the text.
      Put <Table id="parts" /> into the text, or take it out of the frontmatter.
    warning 2021/jobs.mdx plan
      절 "jobs"의 계획: 본문 어디에도 보이지 않습니다.
      본문에 <Plan />를 넣거나, 머리말에서 지우세요.
      The plan of the section "jobs" is shown nowhere in the text.
      Put <Plan /> into the text, or take it out of the frontmatter."
  `);
});
