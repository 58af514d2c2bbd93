import { expect, test } from 'vitest';
import { headingHasId } from '../../src/checks/heading-has-id.ts';
import { aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const written = (body: string) => tell(headingHasId(aReport({ sections: [aSection({ body })] })));

test('is content with ids at levels 2 and 3, and none below', () => {
  expect(written('## 규모 [#size]\n\n### 유형 [#kind]\n\n#### 보기')).toBe('');
});

test('finds headings without one', () => {
  expect(written('본문\n\n## 투자 규모\n\n### 유형별')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 3:1
      제목 "투자 규모": id가 없습니다.
      "## 투자 규모 [#investment]"처럼 끝에 영문 소문자로 지은 id를 적으세요. 한번 공개한 id는 바꾸지 않습니다.
      The heading "투자 규모" has no id.
      Write one at its end, in small Latin letters: "## 투자 규모 [#investment]". Once published it never changes.
    error 2021/jobs.mdx 5:1
      제목 "유형별": id가 없습니다.
      "### 유형별 [#investment]"처럼 끝에 영문 소문자로 지은 id를 적으세요. 한번 공개한 id는 바꾸지 않습니다.
      The heading "유형별" has no id.
      Write one at its end, in small Latin letters: "### 유형별 [#investment]". Once published it never changes."
  `);
});
