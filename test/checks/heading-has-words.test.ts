import { expect, test } from 'vitest';
import { headingHasWords } from '../../src/checks/heading-has-words.ts';
import { aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const written = (body: string) => tell(headingHasWords(aReport({ sections: [aSection({ body })] })));

test('is content with headings of words, tags and code', () => {
  expect(written('## 규모 [#size]\n\n### <Free>3층</Free> [#floor]\n\n### `code` [#code]')).toBe('');
});

test('finds a heading that is its id alone, and one of nothing', () => {
  expect(written('## [#size]\n\n###\n')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      제목 "#size": 낱말이 없습니다.
      "## 투자 규모 [#investment]"처럼 낱말을 적거나, 제목을 지우세요.
      The heading "#size" has no words.
      Write some, as in "## 투자 규모 [#investment]", or take the heading away.
    error 2021/jobs.mdx 3:1
      제목: 낱말이 없습니다.
      "### 투자 규모 [#investment]"처럼 낱말을 적거나, 제목을 지우세요.
      The heading has no words.
      Write some, as in "### 투자 규모 [#investment]", or take the heading away."
  `);
});
