import { expect, test } from 'vitest';
import { sourceIsCited } from '../../src/checks/source-is-cited.ts';
import { aReport, aSection, aSource } from './a-report.ts';
import { tell } from './tell.ts';

const sources = { news: aSource(), book: aSource() };

test('is content with a source that only the text cites', () => {
  const body = '알려졌습니다.<Source id="book" />';
  expect(sourceIsCited(aReport({ sources, sections: [aSection({ body })] }))).toEqual([]);
});

test('warns of a source that nobody cites', () => {
  expect(tell(sourceIsCited(aReport({ sources })))).toMatchInlineSnapshot(`
    "warning sources.yaml book
      출처 "book": 아무 데서도 밝히지 않았습니다.
      이 출처에서 온 문장 끝에 <Source id="book" />를 넣거나, sources.yaml에서 지우세요.
      The source "book" is cited nowhere.
      Put <Source id="book" /> behind a sentence that comes from it, or take it out of sources.yaml."
  `);
});
