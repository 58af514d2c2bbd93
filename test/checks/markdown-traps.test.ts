import { expect, test } from 'vitest';
import { markdownTraps } from '../../src/checks/markdown-traps.ts';
import { tell } from './tell.ts';

const inBody = (body: string) => markdownTraps('2021/jobs.mdx', `---\ntitle: 일자리\n---\n${body}`);

test.each([
  '날짜는 2022. 3. 15. 입니다.',
  '1. 첫째\n2. 둘째',
  '[기사](https://example.org/기사)는',
  '[기사](https://www.example.org/기사)는',
  'https://www.example.org/ 에서',
  '- 1. 첫째',
  'https://example.org/ 에서',
  '**강조**는 별표로',
  'snake_case_name',
  '<Source id="a_b" />',
  '`∼` 대신 ~',
  '```\n2022. 3. 15.\n한글__강조__\n```',
  '2021~2025년',
])('is content with %s', (body) => {
  expect(inBody(body)).toEqual([]);
});

test('finds a date that begins a line', () => {
  expect(tell(inBody('올해\n2022. 3. 15. 공개'))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 5:1
      글자 "2022. 3. 15.": 줄이나 항목의 첫머리에 있는 날짜가 번호 매긴 목록으로 바뀝니다.
      3월 15일처럼 년, 월, 일을 붙여 적거나, 다른 말로 시작하세요.
      The words "2022. 3. 15." begin a line or an item, so the date becomes a numbered list.
      Write the date with 년, 월 and 일 (3월 15일), or begin with another word."
  `);
});

test.each([
  '- 2022. 3. 15. 가를 열었다.',
  '> 2022. 3. 15. 가를 열었다.',
  '>- 1. 2022. 3. 15. 열었다.',
  '    * 2022. 3. 15.',
])('finds a date that begins an item or a quotation: %s', (body) => {
  const problems = inBody(body);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.what.ko).toContain('"2022. 3. 15."');
  expect(problems[0]?.place.column).toBe(body.indexOf('2022') + 1);
});

test('finds an address that Hangul joins', () => {
  expect(tell(inBody('자료는 https://example.org/에서'))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 4:5
      글자 "https://example.org/에서": 주소 뒤에 붙은 한글까지 링크가 됩니다.
      [이름](주소)처럼 적거나, 주소 뒤를 띄우세요.
      The words "https://example.org/에서" are an address with Hangul behind it, which joins the link.
      Write [name](address), or leave a space behind the address."
  `);
});

test('finds an address without https:// that Hangul joins', () => {
  expect(tell(inBody('누리집 www.a.kr에서 본다.'))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 4:5
      글자 "www.a.kr에서": 주소 뒤에 붙은 한글까지 링크가 됩니다.
      [이름](주소)처럼 적거나, 주소 뒤를 띄우세요.
      The words "www.a.kr에서" are an address with Hangul behind it, which joins the link.
      Write [name](address), or leave a space behind the address."
  `);
});

test('finds underscores that touch Hangul', () => {
  expect(tell(inBody('__테크노파크(TP)__는 한글_강조_'))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 4:1
      글자 "__테크노파크(TP)__": 한글에 닿은 밑줄(_)은 강조가 되지 않고 그대로 보입니다.
      **강조**처럼 별표로 적으세요.
      The words "__테크노파크(TP)__" have underscores that touch Hangul, so they stay as they are and emphasise nothing.
      Use asterisks: **강조**.
    error 2021/jobs.mdx 4:18
      글자 "_강조_": 한글에 닿은 밑줄(_)은 강조가 되지 않고 그대로 보입니다.
      **강조**처럼 별표로 적으세요.
      The words "_강조_" have underscores that touch Hangul, so they stay as they are and emphasise nothing.
      Use asterisks: **강조**."
  `);
});

test('finds signs that look like ~, in frontmatter too', () => {
  expect(tell(markdownTraps('2021/edition.yaml', 'headline: 2021∼2025년\nlead: 3～5월')))
    .toMatchInlineSnapshot(`
      "error 2021/edition.yaml 1:11
        글자 "2021∼2025년": 물결표가 ~가 아니라 모양만 같은 글자(∼, ～, 〜, ˜)입니다.
        자판의 ~로 바꾸세요. 예: 3~5월
        The words "2021∼2025년" have a sign that only looks like ~ (∼, ～, 〜 or ˜).
        Type ~ from the keyboard: 3~5월.
      error 2021/edition.yaml 2:7
        글자 "3～5월": 물결표가 ~가 아니라 모양만 같은 글자(∼, ～, 〜, ˜)입니다.
        자판의 ~로 바꾸세요. 예: 3~5월
        The words "3～5월" have a sign that only looks like ~ (∼, ～, 〜 or ˜).
        Type ~ from the keyboard: 3~5월."
    `);
});

test('finds text that is not NFC', () => {
  expect(tell(inBody(`새 ${'일자리'.normalize('NFD')}`))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 4:3
      글자 "일자리": 한글 자모가 풀어져 있어서(NFC가 아님) 찾기에 걸리지 않습니다.
      지우고 다시 입력하세요. macOS에서 복사한 글이면 편집기에서 NFC로 바꾸세요.
      The words "일자리" are stored in pieces (not NFC), so a search does not find them.
      Delete and retype them, or convert the file to NFC; text copied on macOS often comes so."
  `);
});

test('finds letters that cannot be seen', () => {
  expect(tell(inBody('일\u200b자리\u0007'))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 4:2
      글자 "U+200B": 눈에 보이지 않는 글자입니다.
      그 자리의 글자를 지우고 다시 입력하세요.
      The words "U+200B" cannot be seen.
      Delete them, with the letters beside, and retype those.
    error 2021/jobs.mdx 4:5
      글자 "U+0007": 눈에 보이지 않는 글자입니다.
      그 자리의 글자를 지우고 다시 입력하세요.
      The words "U+0007" cannot be seen.
      Delete them, with the letters beside, and retype those."
  `);
});

test('leaves the byte order mark at the beginning of a file alone', () => {
  expect(markdownTraps('sources.yaml', '\ufeffnews: {}')).toEqual([]);
});

test('leaves dates and underscores in YAML alone', () => {
  expect(markdownTraps('sources.yaml', '2022. 3. 15. 가_나_다')).toEqual([]);
});

test.each([
  ['bidi isolates', '\u2067', 'U+2067'],
  ['Hangul fillers', '\u3164', 'U+3164'],
  ['tag letters', '\u{e0041}', 'U+E0041'],
  ['damaged letters', '\ufffd', '\ufffd'],
  ['letters of one font', '\ue123', 'U+E123'],
  ['escapes', '\u001b[31m', 'U+001B'],
])('finds %s wherever they stand', (_, letter, shown) => {
  for (const text of [
    `---\ntitle: 일${letter}자리\n---\n글.`,
    `---\ntitle: 일자리\n---\n글${letter}입니다.`,
  ]) {
    const problems = markdownTraps('2021/jobs.mdx', text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what.ko).toContain(shown);
  }
});

test('finds signs that look like ~', () => {
  expect(inBody('3〜5월, 3˜5월')).toHaveLength(2);
});

test('finds a tab in YAML, but for one that indents, which its reader finds, and one in a comment', () => {
  const found = markdownTraps('sources.yaml', '\ta: 1\nb:\t2\nc: 가\t나\n#\t메모\n');
  expect(found.map(({ place }) => `${place.line}:${place.column}`)).toEqual(['2:3', '3:5']);
  expect(inBody('가\t나')).toEqual([]);
});
