import { expect, test } from 'vitest';
import { publishedIsSealed } from '../../src/checks/published-is-sealed.ts';
import { anEdition, aReport } from './a-report.ts';
import { sealedAs } from './sealed.ts';
import { tell } from './tell.ts';

test('is content with a published edition that has its ledger and seal, and with a draft', () => {
  expect(publishedIsSealed(sealedAs(aReport(), aReport()))).toEqual([]);
  expect(publishedIsSealed(aReport({ editions: [anEdition({ state: 'draft' })] }))).toEqual([]);
});

test('finds an edition that a hand has made published', () => {
  expect(tell(publishedIsSealed(aReport()))).toMatchInlineSnapshot(`
    "error 2021/edition.yaml state
      2021년판은 공개한 판인데 링크 대장이나 봉인이 없습니다.
      있던 파일이 없어졌으면 "git restore content/2021" 명령으로 되살리세요. 처음 공개하는 판이면 손으로 바꾸지 말고 "npm run report -- publish 2021" 명령을 쓰세요.
      The 2021 edition is published and has no ledger or no seal.
      If the files were lost, bring them back with "git restore content/2021". If it is published for the first time, do not write the state by hand; use "npm run report -- publish 2021"."
  `);
  const sealed = sealedAs(aReport(), aReport());
  expect(publishedIsSealed({ ...sealed, ledgers: new Map() })).toHaveLength(1);
  expect(publishedIsSealed({ ...sealed, seals: new Map() })).toHaveLength(1);
});
