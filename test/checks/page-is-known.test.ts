import { expect, test } from 'vitest';
import { pageIsKnown } from '../../src/checks/page-is-known.ts';
import { aPage, aReport } from './a-report.ts';
import { tell } from './tell.ts';

test('is content with pages that are files', () => {
  expect(pageIsKnown(aReport({ settings: { pages: [{ page: 'about' }] }, pages: [aPage()] }))).toEqual([]);
});

test('finds a page without a file', () => {
  const report = aReport({ settings: { pages: [{ page: 'abuot' }] }, pages: [aPage()] });
  expect(tell(pageIsKnown(report))).toMatchInlineSnapshot(`
    "error report.yaml pages › 0 › page
      칸 "pages"에 적힌 페이지 "abuot"는 없는 이름입니다.
      "about"로 고치거나, pages/에 "abuot"를 더하세요.
      The field "pages" names the page "abuot", and there is no such page.
      Name "about", or add "abuot" to pages/."
  `);
});
