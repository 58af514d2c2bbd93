import { expect, test } from 'vitest';
import { slugIsFree } from '../../src/checks/slug-is-free.ts';
import { aPage, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

test('is content with names of its own', () => {
  expect(slugIsFree(aReport({ pages: [aPage()] }))).toEqual([]);
});

test('finds files that stand where the site makes a page', () => {
  const report = aReport({
    sections: [aSection({ slug: 'figures' })],
    pages: [aPage({ slug: 'glossary' }), aPage({ slug: '2021' })],
  });
  expect(tell(slugIsFree(report))).toMatchInlineSnapshot(`
    "error 2021/figures.mdx
      파일 "figures": 주소 /2021/figures/ 자리는 이 사이트가 스스로 만드는 쪽의 것입니다.
      파일 이름을 바꾸세요.
      The file "figures" would stand at /2021/figures/, where the site makes a page of its own.
      Give the file another name.
    error pages/glossary.mdx
      파일 "glossary": 주소 /glossary/ 자리는 이 사이트가 스스로 만드는 쪽의 것입니다.
      파일 이름을 바꾸세요.
      The file "glossary" would stand at /glossary/, where the site makes a page of its own.
      Give the file another name.
    error pages/2021.mdx
      파일 "2021": 주소 /2021/ 자리는 이 사이트가 스스로 만드는 쪽의 것입니다.
      파일 이름을 바꾸세요.
      The file "2021" would stand at /2021/, where the site makes a page of its own.
      Give the file another name."
  `);
});
