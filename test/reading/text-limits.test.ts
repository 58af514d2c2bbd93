import { expect, test } from 'vitest';
import { beyondLimits, mostBytes, tooManyBytes } from '../../src/reading/text-limits.ts';
import { tell } from '../checks/tell.ts';

const lines = (line: string, count: number) => `${line}\n`.repeat(count);

test.each([
  ['a long paragraph', '글입니다. '.repeat(500)],
  ['many lines', lines('글입니다.', 5000)],
  ['a long list of tags', lines('- **나무** <Fig id="trees" /> [표](#table)', 300)],
  ['a long table', lines('| <Fig id="a" /> | <Fig id="b" /> | <Fig id="c" /> |', 500)],
  ['lists in lists', lines('        - 글', 100)],
  ['brackets that are closed', lines('figures: [a, b, {c: d}]', 1000)],
])('is content with %s', (_, text) => {
  expect(beyondLimits('2021/jobs.mdx', text)).toBeUndefined();
});

test.each([
  ['too many lines', lines('a', 40_000), 30_000],
  ['too long a line', `a\n${'가'.repeat(20_000)}\n`, 2],
  ['too many marks in a line', `a\n${'*a '.repeat(1500)}\n`, 2],
  ['too many marks in a paragraph', `a\n\n${lines('*a '.repeat(900), 3)}`, 5],
  ['brackets that nobody closes', lines('a: [', 60), 51],
  ['lists in one line', `${'- '.repeat(60)}a`, 1],
  ['quotations in one line', `${'>'.repeat(60)}a`, 1],
  ['too far to the right', `a:\n${' '.repeat(300)}b: 1`, 2],
])('finds %s', (_, text, line) => {
  expect(beyondLimits('2021/jobs.mdx', text)).toMatchObject({
    check: 'size-limits',
    place: { file: '2021/jobs.mdx', line },
  });
});

test('says how much it is and how much it may be', () => {
  const problems = [
    tooManyBytes('sources.yaml', mostBytes * 25),
    beyondLimits('sources.yaml', '가'.repeat(20_000)),
  ].filter((problem) => problem !== undefined);
  expect(tell(problems)).toMatchInlineSnapshot(`
    "error sources.yaml 1:1
      파일이 50.0MB로 너무 큽니다.
      글과 수치만 적은 파일은 2.0MB를 넘지 않습니다. 붙여 넣은 그림이나 자료를 빼고, 글이 길면 절을 나누세요.
      The file is of 50.0 MB, which is too large.
      A file of text and figures stays below 2.0 MB. Take out what was pasted into it, or divide the section.
    error sources.yaml 1:1
      이 줄은 20000자로 너무 깁니다.
      한 줄은 10000자를 넘지 않습니다. 잘못 붙여 넣은 것을 지우거나, 문단을 나누세요.
      This line has 20000 characters, which is too many.
      A line has at most 10000. Remove what was pasted by mistake, or divide the paragraph."
  `);
});
