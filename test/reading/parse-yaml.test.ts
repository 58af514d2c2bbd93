import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../src/reading/parse-yaml.ts';

test.each([
  ['value: 1519', 1519],
  ['value: 561.6', 561.6],
  ['value: 170.0', '170.0'],
  ['value: -0.50', '-0.50'],
  ['value: 12345678901234567890', '12345678901234567890'],
  ['value: 1,519', '1,519'],
  ['value: 2021-08', '2021-08'],
  ['value: 2021-12-02', '2021-12-02'],
  ["value: '012'", '012'],
  ['value: 012', '012'],
  ['value: 1e30', '1e30'],
  ['value: 0x7f', '0x7f'],
  ['value: .inf', '.inf'],
  ['value: yes', 'yes'],
  ['value: true', true],
  ['value:', null],
])('reads %j as %j', (text, value) => {
  expect(parseYaml(text)).toMatchObject({ value: { value }, faults: [] });
});

test.each([
  [
    'a name that stands twice',
    'visitors: 1\nb: 2\nvisitors: 3\n',
    '3:1 "visitors" 항목이 같은 자리에 두 번 있습니다.',
  ],
  [
    'a quoted name that stands twice',
    '"큰 나무": 1\n큰 나무 : 3\n',
    '2:1 "큰 나무" 항목이 같은 자리에 두 번 있습니다.',
  ],
  [
    'a name in brackets that stands twice',
    'a: {bc: 1, bc: 2}\n',
    '1:12 "bc" 항목이 같은 자리에 두 번 있습니다.',
  ],
  ['a tab', 'a:\n\tb: 1\n', '2:1 줄 앞을 탭으로 들였습니다.'],
  ['too little indentation', 'a:\n  b: 1\n c: 2\n', '3:2 이 줄의 들여쓰기가 위아래 줄과 맞지 않습니다.'],
  ['too much indentation', 'a:\n  b: 1\n    c: 2\n', '3:5 이 줄의 들여쓰기가 위아래 줄과 맞지 않습니다.'],
  [
    'a colon inside',
    'a: 목표: 달성\n',
    '1:4 값 안에 쌍점(: )이 또 있어서, 어디까지가 이름인지 알 수 없습니다.',
  ],
  ['no space after the colon', 'a:1\nb: 2\n', '1:1 쌍점(:) 뒤에 빈칸이 없어서 이름과 값이 나뉘지 않습니다.'],
  ['no colon', 'a: 1\n글만 있다\nb: 2\n', '2:1 이 줄("글만 있다")에 이름과 값을 나누는 쌍점(:)이 없습니다.'],
  ['an open double quote', 'a: "열린 글\nb: 1\n', '1:4 여기서 연 따옴표가 닫히지 않았습니다.'],
  ['an open single quote', "a: 1\nb: '열린 글\n", '2:4 여기서 연 따옴표가 닫히지 않았습니다.'],
  ['text after a quote', 'a: "인용"이라는 글\n', '1:8 닫힌 따옴표 뒤에 "이라는 글"이 더 있습니다.'],
  ['an open list', 'a: [b, c\nd: 1\n', '1:4 여기서 연 괄호 "["가 닫히지 않았습니다.'],
  ['an open group', 'a: {b: 1\n', '1:4 여기서 연 괄호 "{"가 닫히지 않았습니다.'],
  [
    'text after a list',
    'a: [속보] 글\n',
    '1:4 값이 "["로 시작합니다. 이 글자는 값의 첫머리에서 다른 뜻으로 읽힙니다.',
  ],
  ['emphasis', 'a: **글**\n', '1:4 값이 "*"로 시작합니다. 이 글자는 값의 첫머리에서 다른 뜻으로 읽힙니다.'],
  ['a star', 'a: *글*\n', '1:4 값이 "*"로 시작합니다. 이 글자는 값의 첫머리에서 다른 뜻으로 읽힙니다.'],
  ['an at sign', 'a: @글\n', '1:4 값이 "@"로 시작합니다. 이 글자는 값의 첫머리에서 다른 뜻으로 읽힙니다.'],
  [
    'an ampersand',
    'a: &글 글\n',
    '1:4 값이 "&"로 시작합니다. 이 글자는 값의 첫머리에서 다른 뜻으로 읽힙니다.',
  ],
  [
    'an exclamation mark',
    'a: !글 글\n',
    '1:4 값이 "!"로 시작합니다. 이 글자는 값의 첫머리에서 다른 뜻으로 읽힙니다.',
  ],
  ['a list beside its name', 'a: - b\n', '1:4 이름과 같은 줄에서 "- " 목록이 시작됩니다.'],
  [
    'a dash without a space',
    'a:\n  - b: 1\n    c: 2\n  -b: 3\n    c: 4\n',
    '4:3 붙임표(-) 뒤에 빈칸이 없어서 목록의 항목이 되지 않습니다.',
  ],
  ['a list among names', '- a\nb: 1\n', '2:1 여기서부터는 이름과 값으로 나누어 읽을 수 없습니다.'],
  ['a backslash', 'a: "\\d"\n', '1:5 큰따옴표 안의 역빗금(\\)이 다른 뜻으로 읽힙니다.'],
  ['two documents', 'a: 1\n---\nb: 2\n', '2:1 파일 가운데에 "---" 줄이 또 있습니다.'],
  ['a number sign', 'a: 목표 #1\n', '1:7 빈칸 뒤의 "#"부터는 메모로 읽혀서, 값이 그 앞에서 끊겼습니다.'],
])('tells of %s in plain words', (_, text, told) => {
  expect(parseYaml(text).faults.map(({ line, column, what }) => `${line}:${column} ${what.ko}`)).toEqual([
    told,
  ]);
});

test('lets a comment be', () => {
  expect(parseYaml('# 메모\na: 글 # 메모\n').faults).toEqual([]);
});

test('tells only of the first slip, and of names that stand twice before it', () => {
  const { faults } = parseYaml('a: 1\na: 2\nb: [c\nd: "e\nf: 1\nf: 2\n');
  expect(faults.map(({ line, column }) => `${line}:${column}`)).toEqual(['2:1', '3:4']);
});

const scraps = fc.array(
  fc.constantFrom(
    'a',
    'b',
    ': ',
    ':',
    '- ',
    '\n',
    '  ',
    '\t',
    '[',
    ']',
    '{',
    '}',
    "'",
    '"',
    '*',
    '&',
    '#',
    '!',
    '|',
    '---\n',
    '글',
  ),
  { maxLength: 30 },
);

test('reads any text without an exception, and places its faults inside', () => {
  fc.assert(
    fc.property(scraps, fc.array(fc.constantFrom('a', 'b', 0, 1)), (parts, path) => {
      const text = parts.join('');
      const { faults, locate } = parseYaml(text);
      const lines = text.split('\n');
      for (const { line, column } of [...faults, locate(path)]) {
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: 1000 },
  );
});
