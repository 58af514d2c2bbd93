import { expect, test } from 'vitest';
import { readOutline } from '../../src/markdown/outline.ts';

function faultsOf(mdx: string) {
  return readOutline(mdx).faults.map(({ line, column, what }) => `${line}:${column} ${what.ko}`);
}

const lessThan = '"<"가 태그의 시작으로 읽히는데, 바로 뒤에 태그의 이름이 없습니다.';
const brace = '여는 중괄호 "{"는 글이 아니라 코드의 시작으로 읽힙니다. 본문에는 코드를 쓰지 않습니다.';
const module =
  '"import"나 "export"로 시작하는 줄은 글이 아니라 코드로 읽힙니다. 본문에는 코드를 쓰지 않습니다.';
const unclosed = '"<Free>" 태그가 열린 자리에서 닫히지 않았습니다.';
const unquoted = '"<Fig" 태그의 값이 곧은 따옴표로 감싸여 있지 않습니다.';

test.each([
  ['a number after <', '나무는 <5그루', '1:5', lessThan],
  ['an equals sign after <', '1 <= 2', '1:3', lessThan],
  ['a lonely <', '나무 <', '1:4', lessThan],
  ['Hangul in angle brackets', '<표 1>과 같이', '1:1', '"<표 1>"의 "<"가 태그의 시작으로 읽힙니다.'],
  ['a word in angle brackets', '<나무>를 보면', '1:1', '"<나무>"의 "<"가 태그의 시작으로 읽힙니다.'],
  [
    'an address in angle brackets',
    '<https://garam.example>',
    '1:1',
    '"<"와 ">"로 감싼 주소는 읽히지 않습니다.',
  ],
  ['a comment of HTML', '<!-- 메모 -->', '1:1', '"<!-- … -->"로 적은 메모는 읽히지 않습니다.'],
  ['a tag that stands open', '글 <Fig id="a"> 글', '1:3', '"<Fig>" 태그가 끝맺어지지 않았습니다.'],
  [
    'a tag that does not end',
    '<Fig id="a" / 글',
    '1:1',
    '"<Fig"로 시작하는 태그가 끝맺어지지 않았거나, 태그에 쓸 수 없는 글자가 들어 있습니다.',
  ],
  ['a value without quotes', '<Fig id=a />', '1:1', unquoted],
  ['a value in curved quotes', '<Fig id=“a” />', '1:1', unquoted],
  ['a quote that stands open', '<Fig id="a />', '1:1', unquoted],
  ['free text that stands open', '글 <Free>제3조', '1:3', unclosed],
  ['free text over two paragraphs', '- <Free>제3조\n- 제4조</Free>', '1:3', unclosed],
  ['free text that crosses an emphasis', '<Free>**제3조</Free>**', '1:1', unclosed],
  ['a closing tag alone', '제3조</Free>', '1:4', '"</Free>" 앞에 그것으로 닫을 태그가 없습니다.'],
  [
    'the wrong closing tag',
    '<Free>제3조</Fre>',
    '1:10',
    '"<Free>" 태그가 열려 있는데 "</Fre>" 태그로 닫았습니다.',
  ],
  ['braces', '모임 {봄, 가을}', '1:4', brace],
  ['code', '글 {1 + 1} 글', '1:3', brace],
  ['an open brace', '모임 {봄', '1:4', brace],
  ['code in a tag', '<Fig id={1그루} />', '1:1', brace],
  ['an import', 'import a from "b"\n\n글', '1:1', module],
  ['a text that begins with export', '글\n\nexport 실적을 늘렸다', '3:1', module],
])('tells of %s in plain words', (_, mdx, at, told) => {
  expect(faultsOf(mdx)).toEqual([`${at} ${told}`]);
});

test.each([
  ['a space after <', '나무 < 5그루'],
  ['a closing brace', '봄} 가을'],
  ['escaped characters', '\\<5그루 \\{봄\\}'],
  ['a comment', '{/* 메모 */}'],
  ['characters in code', '`<5` `{a}`'],
  ['a word that begins like code', 'importance\n\n글 export'],
])('lets %s be', (_, mdx) => {
  expect(faultsOf(mdx)).toEqual([]);
});

test('tells all faults at once, in the order of the file', () => {
  const mdx = '---\ntitle: 글\n---\n\n나무 <5그루\n\n<Free>제3조\n\n모임 {봄}\n\n나무 <5그루 {가을\n';
  expect(faultsOf(mdx)).toEqual([
    `5:4 ${lessThan}`,
    `7:1 ${unclosed}`,
    `9:4 ${brace}`,
    `11:4 ${lessThan}`,
    `11:9 ${brace}`,
  ]);
});

test('reads the rest of the file in spite of a fault', () => {
  const { outline } = readOutline('나무 <5그루 <Fig id="oak" />\n\n## 가을 [#autumn]\n');
  expect(outline.tags).toMatchObject([{ line: 1, column: 9, attributes: { id: 'oak' } }]);
  expect(outline.headings).toMatchObject([{ line: 3, id: 'autumn' }]);
});

test('tells of a line at which the parser itself gives up', () => {
  expect(faultsOf('나무\n\n<Term id="a">```\n---\n')).not.toEqual([]);
});

test('tells what to do, in English too', () => {
  const [fault] = readOutline('글 <Fig id="a"> 글').faults;
  expect(fault).toMatchInlineSnapshot(`
    {
      "column": 3,
      "line": 1,
      "remedy": {
        "en": "End it with "/>", as in "<Fig … />".",
        "ko": ""<Fig … />"처럼 "/>"로 끝맺으세요.",
      },
      "what": {
        "en": "The tag "<Fig>" is not finished.",
        "ko": ""<Fig>" 태그가 끝맺어지지 않았습니다.",
      },
    }
  `);
});
