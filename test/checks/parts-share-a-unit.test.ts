import { expect, test } from 'vitest';
import { partsShareAUnit } from '../../src/checks/parts-share-a-unit.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const withPart = (unit: string) =>
  aReport({
    sections: [
      aSection({
        figures: {
          cost: aFigure({ unit: '억 원', parts: ['share'], including: ['share'] }),
          share: aFigure({ unit }),
        },
      }),
    ],
  });

test('is content with a part in another magnitude', () => {
  expect(partsShareAUnit(withPart('만 원'))).toEqual([]);
});

test('finds parts that count something else', () => {
  expect(tell(partsShareAUnit(withPart('만 달러')))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx figures › cost › parts › 0
      수치 "cost"의 단위: "억 원"인데, 그 부분인 "share"의 단위는 "만 달러"입니다.
      단위를 고치거나, "share"를 parts에서 지우세요.
      The figure "cost" has the unit "억 원", and its part "share" has "만 달러".
      Correct the unit, or take "share" out of its parts.
    error 2021/jobs.mdx figures › cost › including › 0
      수치 "cost"의 단위: "억 원"인데, 그 부분인 "share"의 단위는 "만 달러"입니다.
      단위를 고치거나, "share"를 including에서 지우세요.
      The figure "cost" has the unit "억 원", and its part "share" has "만 달러".
      Correct the unit, or take "share" out of its including."
  `);
});
