import { describe, expect, test } from 'vitest';
import { textBreaksOff } from '../../src/checks/text-breaks-off.ts';
import { tell } from './tell.ts';

const body = (text: string) => textBreaksOff('2021/jobs.mdx', `---\ntitle: 일자리\n---\n\n${text}\n`);

describe('is content with a text that ends with', () => {
  test.each([
    ['a sentence', '글입니다.'],
    ['a question', '글인가?'],
    ['a quotation', '그는 “글이다.”'],
    ['a source', '글입니다. <Source id="news" />'],
    ['two sources and a footnote', '글입니다. <Source id="a" /> <Source id="b" />[^1]'],
    ['emphasis', '**글입니다.**'],
    ['a bracket', '글입니다(아닙니다).'],
    ['a chart', '글입니다.\n\n<Chart id="c" />'],
    ['a list', '글입니다.\n\n- 하나\n- 둘'],
    ['a table', '|하나|\n|-|\n|둘|'],
    ['a footnote', '글입니다.[^1]\n\n[^1]: 각주'],
    ['an image', '![나무](/tree.png)'],
    ['a comment', '글입니다.\n\n{/* 메모 */}'],
    ['a sentence of two lines', '글이\n이어집니다.'],
    ['what is left to fill', '(채우기: 한 해를 적으세요)'],
  ])('%s', (_, text) => {
    expect(body(text)).toEqual([]);
  });
});

describe('finds a text that ends with', () => {
  test.each([
    ['half a sentence', '글입니다. 그리고 또'],
    ['half a sentence after emphasis', '**글**은 또'],
    ['a number in the middle of a sentence', '일자리는 <Fig id="jobs" />'],
    ['a comma', '하나, 둘,'],
    ['a colon', '보기:'],
    ['the address of a link', '[글](/2021/'],
  ])('%s', (_, text) => {
    expect(body(text)).toHaveLength(1);
  });
});

test('finds a file that ends with a heading, or with its head', () => {
  expect(tell([...body('글입니다.\n\n## 규모 [#size]'), ...body('')])).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 7:1
      파일이 제목 "규모"에서 끝나고, 그 아래에 글이 없습니다.
      글을 쓰거나 제목을 지우세요. 뒤가 잘려 나갔으면 git으로 되살리세요.
      The file ends with the heading "규모" and no text below it.
      Write a text, or take the heading away. If the rest was cut off, bring it back from git.
    error 2021/jobs.mdx 3:1
      머리의 항목들 뒤에 글이 없습니다.
      "---" 줄 아래에 글을 쓰세요. 뒤가 잘려 나갔으면 git으로 되살리세요.
      There is no text below the fields at the top.
      Write a text below the line "---". If the rest was cut off, bring it back from git."
  `);
});

test('finds half a sentence at the end of YAML, and nothing before its end', () => {
  expect(tell(textBreaksOff('glossary.yaml', 'a:\n  definition: 첫째 말\nb:\n  definition: 둘째')))
    .toMatchInlineSnapshot(`
    "error glossary.yaml 4:1
      파일이 문장 가운데에서 끝납니다: 둘째
      문장을 끝맺으세요. 뒤가 잘려 나갔으면 git으로 되살리세요.
      The file ends in the middle of a sentence: 둘째
      End the sentence. If the rest was cut off, bring it back from git."
  `);
});

test.each([
  'b:\n  definition: 둘째 말.\n',
  'b:\n  definition: "둘째 말."\n',
  'b:\n  definition: 둘째 말. # 메모\n',
  'b:\n  definition: 둘째 말.\n# 메모\n',
  'b:\n  name: 둘째\n',
  'b:\n  url: https://example.org/a\n',
])('is content with %j at the end of YAML', (text) => {
  expect(textBreaksOff('glossary.yaml', text)).toEqual([]);
});

test('leaves a head that does not end to the reader of YAML', () => {
  expect(textBreaksOff('2021/jobs.mdx', '---\ntitle: 일자')).toEqual([]);
});
