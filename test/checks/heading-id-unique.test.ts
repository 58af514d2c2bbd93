import { expect, test } from 'vitest';
import { headingIdUnique } from '../../src/checks/heading-id-unique.ts';
import { aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

test('is content with one id on two pages', () => {
  const body = '## 규모 [#size]';
  expect(
    headingIdUnique(aReport({ sections: [aSection({ body }), aSection({ slug: 'more', body })] })),
  ).toEqual([]);
});

test('finds the second heading with an id', () => {
  const body = '## 규모 [#size]\n\n## 크기 [#size]';
  expect(tell(headingIdUnique(aReport({ sections: [aSection({ body })] })))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 3:1
      제목 "크기": 제목 "규모"에 이미 쓴 id "size"입니다.
      다른 id를 지어 주세요.
      The heading "크기" has the id "size", which belongs to the heading "규모" already.
      Give it another id."
  `);
});
