import { expect, test } from 'vitest';
import { rowsFitColumns } from '../../src/checks/rows-fit-columns.ts';
import { aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const withRow = (figures: (string | null)[]) =>
  aReport({
    sections: [
      aSection({
        tables: {
          split: { title: '구성', columns: ['건수', '사업비'], rows: [{ label: '기반구축', figures }] },
        },
      }),
    ],
  });

test('is content with an empty place that is marked', () => {
  expect(rowsFitColumns(withRow(['jobs-created', null]))).toEqual([]);
});

test('finds a row that is too short', () => {
  expect(tell(rowsFitColumns(withRow(['jobs-created'])))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx tables › split › rows › 0 › figures
      표 "split": "기반구축" 행의 칸은 1개인데, 열은 2개입니다.
      열마다 수치를 하나씩 적고, 값이 없는 칸에는 null을 적으세요.
      The table "split" has 2 columns, and its row "기반구축" has 1 figure.
      Name one figure a column, and write null where there is no value."
  `);
});
