import { expect, test } from 'vitest';
import { includedFits } from '../../src/checks/included-fits.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const including = (...values: number[]) => {
  const entries = values.map((value, i) => [`part-${i}`, aFigure({ value })] as const);
  return aReport({
    sections: [
      aSection({
        figures: {
          placed: aFigure({ value: 284, including: entries.map(([id]) => id) }),
          ...Object.fromEntries(entries),
        },
      }),
    ],
  });
};

test.each([[[104]], [[104, 180]]])('is content with %j of 284', (values) => {
  expect(includedFits(including(...values))).toEqual([]);
});

test('finds more than the whole', () => {
  expect(tell(includedFits(including(104, 181)))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx figures › placed › including
      수치 "placed": 284명인데, 그 가운데 일부라는 수치를 더하면 285명입니다.
      잘못 옮긴 값을 고치거나, 겹쳐 센 수치를 including에서 지우세요.
      The figure "placed" is 284명, and what it includes adds up to 285명.
      Correct the value that was miscopied, or take what is counted twice out of including."
  `);
});
