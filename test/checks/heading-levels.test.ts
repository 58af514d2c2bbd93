import { expect, test } from 'vitest';
import { headingLevels } from '../../src/checks/heading-levels.ts';
import { aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const written = (body: string) => tell(headingLevels(aReport({ sections: [aSection({ body })] })));

test('is content with levels that go down one by one and up at will', () => {
  expect(written('## 하나 [#a]\n\n### 둘 [#b]\n\n#### 셋\n\n## 넷 [#d]')).toBe('');
});

test('finds a heading of level 1 and one that leaves a level out', () => {
  expect(written('# 제목\n\n### 하나 [#a]')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      제목 "제목": 1단계(#)는 머리말의 title이 맡습니다.
      ##로 적으세요.
      The heading "제목" is of level 1 (#), which belongs to the title in the frontmatter.
      Write it with ##.
    error 2021/jobs.mdx 3:1
      제목 "하나": 1단계 다음에 3단계가 와서 단계를 건너뜁니다.
      ##로 적으세요.
      The heading "하나" is of level 3 and follows level 1, so a level is left out.
      Write it with ##."
  `);
});
