import { expect, test } from 'vitest';
import { publishedHasDate } from '../../src/checks/published-has-date.ts';
import { anEdition, aReport } from './a-report.ts';
import { tell } from './tell.ts';

test.each([
  { state: 'published', published: '2022-03-15' },
  { state: 'draft', published: undefined },
] as const)('is content with $state and the date $published', (data) => {
  expect(publishedHasDate(aReport({ editions: [anEdition(data)] }))).toEqual([]);
});

test('finds a published edition without its date', () => {
  const report = aReport({ editions: [anEdition({ published: undefined })] });
  expect(tell(publishedHasDate(report))).toMatchInlineSnapshot(`
    "error 2021/edition.yaml state
      판 "2021": 공개되었는데 공개한 날(published)이 없습니다.
      2021/edition.yaml에 published: 날짜를 적으세요.
      The edition "2021" is published and does not say when.
      Write the day in 2021/edition.yaml as published."
  `);
});
