import { expect, test } from 'vitest';
import { headingIdForm } from '../../src/checks/heading-id-form.ts';
import { aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const written = (id: string) =>
  tell(headingIdForm(aReport({ sections: [aSection({ body: `## 규모 [#${id}]` })] })));

test.each(['size', 'vs-target', 'phase-2030', 'figures'])('is content with %s', (id) => {
  expect(written(id)).toBe('');
});

test('finds an id that cannot stand in an address', () => {
  expect(written('규모')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      제목 "규모": id "규모"에 쓸 수 없는 글자가 있습니다.
      영문 소문자와 숫자를 붙임표(-)로 이어 지으세요. 예: vs-target
      The heading "규모" has the id "규모", which has letters that cannot stand in an address.
      Use small Latin letters and digits, joined by hyphens: vs-target."
  `);
});

test.each(['Size', 'vs_target', '-size'])('finds %s', (id) => {
  expect(written(id)).toContain('which has letters that cannot stand in an address');
});

test.each(['chart-split', 'figure-jobs', 'main'])('finds %s, which the page makes itself', (id) => {
  expect(written(id)).toContain('which the page makes itself');
});

test('says what a page makes itself', () => {
  expect(written('chart-split')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      제목 "규모": id "chart-split"인데, 이 쪽이 스스로 만드는 id와 부딪칩니다.
      main, contents도 아니고 figure-, chart-, table-, source-, plan- 등으로 시작하지도 않는 id를 지으세요.
      The heading "규모" has the id "chart-split", which the page makes itself for something else.
      Choose one that is not main or contents and does not begin with figure-, chart-, table-, source-, plan-."
  `);
});
