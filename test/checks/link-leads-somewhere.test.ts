import { expect, test } from 'vitest';
import { linkLeadsSomewhere } from '../../src/checks/link-leads-somewhere.ts';
import { anEdition, aPage, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const contents = [{ title: '성과', sections: ['jobs'] }];

const linked = (url: string, { draft = false } = {}) =>
  linkLeadsSomewhere(
    aReport({
      glossary: { job: { name: '일자리', definition: '일하는 자리' } },
      pages: [aPage()],
      publicFiles: ['files/plan.pdf'],
      editions: [anEdition({ contents }), anEdition({ year: '2022', contents, state: 'draft' })],
      sections: [
        aSection({
          charts: { split: { title: '구성', type: 'bar', figures: ['jobs-created'] } },
          body: `## 목표 [#vs-target]\n\n<Chart id="split" />\n\n${draft ? '' : `[목표](${url})`}`,
        }),
        aSection({ edition: '2022', body: draft ? `[목표](${url})` : '' }),
      ],
    }),
  );

test.each([
  '/',
  '/2021/',
  '/2021/jobs/',
  '/2021/jobs/#vs-target',
  '/2021/jobs/#chart-split',
  '/2021/jobs/#figure-jobs-created',
  '#vs-target',
  '/about/',
  '/glossary/#job',
  '/sources/#news',
  '/files/plan.pdf',
  'https://example.org/',
  'mailto:office@example.org',
  'tel:061-000-0000',
])('is content with %s', (url) => {
  expect(linked(url)).toEqual([]);
});

test.each([
  ['/2021/job/', '/2021/jobs/'],
  ['/2021/jobs/#vs-tagret', '/2021/jobs/#vs-target'],
  ['#vs-tagret', '/2021/jobs/#vs-target'],
  ['/2021/jobs', '/2021/jobs/'],
  ['/2021/jobs#vs-target', '/2021/jobs/#vs-target'],
  ['/2021/jobs.html', '/2021/jobs/'],
  ['jobs.mdx', '/2021/jobs/'],
  ['../jobs/#vs-target', '/2021/jobs/#vs-target'],
  ['../../about', '/about/'],
  ['//example.org', 'https://'],
  ['javascript:void(0)', 'https://'],
  ['/files/table.csv', 'a page of the site'],
])('finds %s and offers %s', (url, right) => {
  const problems = linked(url);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.remedy.en).toContain(right);
});

test('says what is wrong', () => {
  const urls = ['/2021/job/', '/about/#method', '/2021/jobs#vs-target', 'jobs.mdx', '../etc/'];
  expect(tell(urls.flatMap((url) => linked(url)))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 5:1
      링크 "목표": 주소 /2021/job/에 쪽이 없습니다.
      /2021/jobs/, /2022/jobs/ 가운데 하나로 고치거나, 링크를 지우세요.
      The link "목표" leads to /2021/job/, and there is no such page.
      Lead it to one of /2021/jobs/, /2022/jobs/, or take the link away.
    error 2021/jobs.mdx 5:1
      링크 "목표": /about/ 쪽에 #method 자리가 없습니다.
      쪽 전체로 링크하세요: /about/
      The link "목표" leads to #method on /about/, and there is no such place.
      Lead it to the whole page: /about/
    error 2021/jobs.mdx 5:1
      링크 "목표": 주소 /2021/jobs의 끝이 /가 아닙니다.
      이렇게 적으세요: /2021/jobs/#vs-target
      The link "목표" has the address /2021/jobs, which does not end in /.
      Write /2021/jobs/#vs-target
    error 2021/jobs.mdx 5:1
      링크 "목표": 주소가 jobs.mdx인데, 사이트의 처음(/)부터 적은 주소가 아닙니다.
      이렇게 적으세요: /2021/jobs/
      The link "목표" has the address jobs.mdx, which does not begin at the root of the site (/).
      Write /2021/jobs/
    error 2021/jobs.mdx 5:1
      링크 "목표": 주소가 ../etc/인데, 사이트의 처음(/)부터 적은 주소가 아닙니다.
      안의 쪽이면 /로 시작해 /로 끝나게, 바깥이면 https://로 시작하게 적으세요.
      The link "목표" has the address ../etc/, which does not begin at the root of the site (/).
      For a page of the report begin and end with /, for another site begin with https://."
  `);
});

test('finds a link without an address', () => {
  expect(tell(linked(''))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 5:1
      링크 "목표": 주소가 비어 있습니다.
      괄호 안에 주소를 적거나, 링크를 지우세요.
      The link "목표" has no address.
      Write the address between the brackets, or take the link away."
  `);
});

test('keeps what is published from leading to a draft', () => {
  expect(tell(linked('/2022/jobs/'))).toMatchInlineSnapshot(`
        "error 2021/jobs.mdx 5:1
          링크 "목표": 2022년판은 초안이라 공개된 사이트에 없습니다.
          그 판을 공개한 뒤에 링크하세요.
          The link "목표" leads to the 2022 edition, which is a draft and not on the public site.
          Link to it when that edition is published."
      `);
});

test('lets a draft lead to itself', () => {
  expect(linked('/2022/jobs/', { draft: true })).toEqual([]);
});
