import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tagIsKnown } from '../../src/checks/tag-is-known.ts';
import { inTextTags } from '../../src/domain/in-text-tags.ts';
import { aPage, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const written = (body: string) => tell(tagIsKnown(aReport({ sections: [aSection({ body })] })));

test('knows the tags that pages can show', () => {
  const components = readdirSync('src/components/in-text').filter((file) => file.endsWith('.astro'));
  expect(Object.keys(inTextTags).sort()).toEqual(components.map((file) => file.replace('.astro', '')).sort());
});

test.each([
  '<Fig id="jobs-created" />',
  '<Fig id="jobs-created" josa="을" show="share" />',
  '<Cards ids="jobs-created" />',
  '<Plan />',
  '<Term id="job">일자리</Term>',
  '<Free>세 곳</Free>',
])('is content with %s', (body) => {
  expect(written(body)).toBe('');
});

test('finds a tag that does not exist', () => {
  expect(written('<Figure id="jobs-created" />')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      태그 "Figure": 없는 태그입니다.
      <Fig>, <Cards>, <Table>, <Chart>, <Progress>, <Plan>, <Term>, <Source>, <Free> 가운데 하나로 고치거나, 태그 없이 적으세요.
      The tag "Figure" does not exist.
      Write one of <Fig>, <Cards>, <Table>, <Chart>, <Progress>, <Plan>, <Term>, <Source>, <Free>, or do without a tag."
  `);
});

test('finds attributes that are missing, empty or unknown', () => {
  expect(written('<Fig /> <Fig id="" /> <Fig id="jobs" edition="2020" /> <Plan id="x" />'))
    .toMatchInlineSnapshot(`
      "error 2021/jobs.mdx 1:1
        태그 "Fig": "id" 속성의 값이 없습니다.
        id="…"처럼 값을 적으세요.
        The tag "Fig" has no value for the attribute "id".
        Write id="…".
      error 2021/jobs.mdx 1:9
        태그 "Fig": "id" 속성의 값이 없습니다.
        id="…"처럼 값을 적으세요.
        The tag "Fig" has no value for the attribute "id".
        Write id="…".
      error 2021/jobs.mdx 1:23
        태그 "Fig": "edition" 속성은 받지 않습니다.
        id, josa, show 가운데 하나로 고치거나, 속성을 지우세요.
        The tag "Fig" does not take the attribute "edition".
        Write one of id, josa, show, or take it away.
      error 2021/jobs.mdx 1:56
        태그 "Plan": "id" 속성은 받지 않습니다.
        속성을 지우세요.
        The tag "Plan" does not take the attribute "id".
        Take the attribute away."
    `);
});

test('finds values that a tag does not know', () => {
  expect(written('<Fig id="jobs" show="targets" /> <Fig id="jobs" josa="의" />')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      태그 "Fig": show="targets"에 적힌 값은 쓸 수 없습니다.
      value, target, share, difference, period 가운데 하나로 고치세요.
      The tag "Fig" does not know the value in show="targets".
      Write one of value, target, share, difference, period.
    error 2021/jobs.mdx 1:34
      태그 "Fig": josa="의"에 적힌 값은 쓸 수 없습니다.
      앞말에 따라 모양이 바뀌는 조사(은, 는, 이, 가, 을, 를 등)만 적고, 다른 말은 태그 뒤에 이어 적으세요.
      The tag "Fig" does not know the value in josa="의".
      Name only a particle that changes with the word before it (such as 은, 는, 이, 가, 을, 를); write any other right behind the tag."
  `);
});

test('finds an attribute written as an expression', () => {
  expect(written('<Fig id={1} />')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      태그 "Fig": "id" 속성에 중괄호 { }로 식을 적었습니다.
      id="…"처럼 따옴표 안에 글자로 적으세요.
      The tag "Fig" has an expression in { } for the attribute "id".
      Write plain text in quotation marks: id="…"."
  `);
});

test('finds a tag of an edition on a page of none', () => {
  const report = aReport({ pages: [aPage({ body: '<Fig id="jobs-created" />' })] });
  expect(tell(tagIsKnown(report))).toMatchInlineSnapshot(`
    "error pages/about.mdx 1:1
      태그 "Fig": 판에 속하지 않은 쪽에는 보일 수치가 없습니다.
      판의 절로 옮기거나, 그 절로 링크하세요.
      The tag "Fig" has no figures to show on a page that belongs to no edition.
      Move it to a section of an edition, or link to that section."
  `);
});

test('finds an attribute that stands twice, words in a tag that stands alone, and a tag around nothing', () => {
  const body = '<Fig id="a" id="b" />\n\n<Fig id="a">글</Fig>\n\n<Term id="a"></Term>\n\n<Free />';
  expect(tell(tagIsKnown(aReport({ sections: [aSection({ body })] })))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      태그 "Fig": "id" 속성을 두 번 적었습니다.
      하나를 지우세요.
      The tag "Fig" has the attribute "id" twice.
      Take one of them away.
    error 2021/jobs.mdx 3:1
      태그 "Fig": 글을 감싸지 않는 태그라서, 안의 글이 보이지 않게 됩니다.
      <Fig … />처럼 끝맺고 글은 밖에 두세요.
      The tag "Fig" stands alone, so the words inside it would not be seen.
      End it as <Fig … />, before the words.
    error 2021/jobs.mdx 5:1
      태그 "Term": 감싼 글이 없습니다.
      감쌀 글을 사이에 적으세요: <Term …>낱말</Term>
      The tag "Term" goes around nothing.
      Write the words between its two halves: <Term …>낱말</Term>
    error 2021/jobs.mdx 7:1
      태그 "Free": 감싼 글이 없습니다.
      감쌀 글을 사이에 적으세요: <Free …>낱말</Free>
      The tag "Free" goes around nothing.
      Write the words between its two halves: <Free …>낱말</Free>"
  `);
});
