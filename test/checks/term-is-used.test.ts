import { expect, test } from 'vitest';
import { termIsUsed } from '../../src/checks/term-is-used.ts';
import { aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const glossary = { job: { name: '일자리', definition: '일하는 자리' } };

test('is content with a term that a text explains', () => {
  const body = '<Term id="job">일자리</Term>';
  expect(termIsUsed(aReport({ glossary, sections: [aSection({ body })] }))).toEqual([]);
});

test('warns of a term that no text leads to', () => {
  expect(tell(termIsUsed(aReport({ glossary })))).toMatchInlineSnapshot(`
    "warning glossary.yaml job
      용어 "job": 본문 어디에서도 이 풀이로 이어지지 않습니다.
      본문에서 처음 나올 때 <Term id="job">일자리</Term>처럼 적거나, glossary.yaml에서 지우세요.
      The term "job" is explained, and no text leads to the explanation.
      Write <Term id="job">일자리</Term> where it first appears, or take it out of glossary.yaml."
  `);
});
