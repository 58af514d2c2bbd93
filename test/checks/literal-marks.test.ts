import { expect, test } from 'vitest';
import { literalMarks } from '../../src/checks/literal-marks.ts';
import { aPage, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const written = (body: string) => literalMarks(aReport({ sections: [aSection({ body })] }));

test.each([
  '**강조**는 별표로, **테크노파크(TP)**는 그대로',
  '**<Fig id="jobs-created" />**을 **"가"**는',
  '3*4와 2 * 5',
  '`**` 표시와 `한글__강조__`',
  '```\n** 별표\n```',
  'snake_case_name',
  '[자료_하나_둘](https://example.org/가_나_다)는',
  '[가][나]\n\n[나]: /about/',
  '[가] [나]',
])('is content with %s', (body) => {
  expect(written(body)).toEqual([]);
});

test('finds asterisks that are left after parsing', () => {
  expect(tell(written('가 **나(다) **라.\n굵은 ** 별표.'))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:3
      글자 "**나(다)": 별표(**)가 강조가 되지 않고 그대로 보입니다.
      **강조**처럼 앞뒤를 짝지어 안쪽에 빈칸 없이 적거나, 별표를 지우세요.
      The words "**나(다)" have asterisks that stay as they are and emphasise nothing.
      Write them in pairs with no space inside, **강조**, or take them away.
    error 2021/jobs.mdx 1:10
      글자 "**라.": 별표(**)가 강조가 되지 않고 그대로 보입니다.
      **강조**처럼 앞뒤를 짝지어 안쪽에 빈칸 없이 적거나, 별표를 지우세요.
      The words "**라." have asterisks that stay as they are and emphasise nothing.
      Write them in pairs with no space inside, **강조**, or take them away.
    error 2021/jobs.mdx 2:4
      글자 "**": 별표(**)가 강조가 되지 않고 그대로 보입니다.
      **강조**처럼 앞뒤를 짝지어 안쪽에 빈칸 없이 적거나, 별표를 지우세요.
      The words "**" have asterisks that stay as they are and emphasise nothing.
      Write them in pairs with no space inside, **강조**, or take them away."
  `);
});

test('finds asterisks in headings and lists', () => {
  expect(written('## 일의 **성과 [#results]\n\n- **하나\n- 둘')).toHaveLength(2);
});

test('finds underscores without a partner that touch Hangul', () => {
  expect(tell(written('가__ 나'))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:2
      글자 "__": 짝이 없는 밑줄이 그대로 보입니다.
      밑줄을 지우거나, **강조**처럼 별표로 적으세요.
      The words "__" are underscores without a partner, so they stay as they are.
      Take them away, or use asterisks: **강조**."
  `);
  expect(written('굵은 __글')).toHaveLength(1);
});

test('finds a link whose address is nowhere, on a page too', () => {
  const report = aReport({ pages: [aPage({ body: '자료는 [가][나]에 있습니다.' })] });
  expect(tell(literalMarks(report))).toMatchInlineSnapshot(`
    "error pages/about.mdx 1:5
      글자 "[가][나]": 링크의 주소가 이 파일에 없어서, 대괄호가 그대로 보입니다.
      [이름](주소)로 적으세요.
      The words "[가][나]" would be a link whose address is not in this file, so the brackets stay as they are.
      Write [name](address)."
  `);
});

test('finds a tag with a space behind its bracket, and a brace without a partner', () => {
  const body =
    '수는 < Fig id="a" />입니다.\n\n값이 } 남았습니다. \\{이것}은 짝이 있습니다. 1 < 2 이고 3 > 2입니다.';
  expect(literalMarks(aReport({ sections: [aSection({ body })] })).map(({ what }) => what.ko))
    .toMatchInlineSnapshot(`
    [
      "글자 "< Fig id="a" />": "<" 뒤에 빈칸이 있어서 태그가 되지 않고 그대로 보입니다.",
      "글자 "}": 여는 짝이 없는 중괄호가 그대로 보입니다.",
    ]
  `);
});
