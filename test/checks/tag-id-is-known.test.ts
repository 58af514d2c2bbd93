import { expect, test } from 'vitest';
import { tagIdIsKnown } from '../../src/checks/tag-id-is-known.ts';
import { aPage, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const glossary = { job: { name: '일자리', definition: '일하는 자리' } };
const drawn = {
  charts: { split: { title: '구성', type: 'bar' as const, figures: ['jobs-created'] } },
  tables: { parts: { title: '구성', columns: ['명'], rows: [{ label: '청년', figures: ['jobs-created'] }] } },
};

test('is content with a chart of another section, a table and a term', () => {
  const sections = [
    aSection(drawn),
    aSection({ slug: 'more', figures: {}, body: '<Chart id="split" />\n\n<Table id="parts" />' }),
  ];
  const pages = [aPage({ body: '<Term id="job">일자리</Term>' })];
  expect(tagIdIsKnown(aReport({ glossary, sections, pages }))).toEqual([]);
});

test('finds a chart, a table and a term that do not exist', () => {
  const sections = [
    aSection({
      ...drawn,
      body: '<Chart id="spilt" />\n\n<Table id="split" />\n\n<Term id="jobs">일자리</Term>',
    }),
  ];
  expect(tell(tagIdIsKnown(aReport({ glossary, sections })))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      태그 "Chart"에 적힌 도표 "spilt"는 2021년판에 없는 이름입니다.
      "split"으로 고치거나, 절의 charts에 "spilt"를 더하세요.
      The tag "Chart" names the chart "spilt", and there is no such chart in the 2021 edition.
      Name "split", or add "spilt" to the charts of a section.
    error 2021/jobs.mdx 3:1
      태그 "Table"에 적힌 표 "split"은 2021년판에 없는 이름입니다.
      절의 tables에 있는 이름으로 고치거나, 절의 tables에 "split"을 더하세요.
      The tag "Table" names the table "split", and there is no such table in the 2021 edition.
      Name one of those in the tables of a section, or add "split" to the tables of a section.
    error 2021/jobs.mdx 5:1
      태그 "Term"에 적힌 용어 "jobs"는 없는 이름입니다.
      "job"으로 고치거나, glossary.yaml에 "jobs"를 더하세요.
      The tag "Term" names the term "jobs", and there is no such term.
      Name "job", or add "jobs" to glossary.yaml."
  `);
});
