import { expect, test } from 'vitest';
import { sharesMake100 } from '../../src/checks/shares-make-100.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const shares = (values: number[], differ?: string, unit = '%') =>
  aReport({
    sections: [
      aSection({
        figures: Object.fromEntries(values.map((value, i) => [`share-${i}`, aFigure({ value, unit })])),
        shares: [
          { of: '탄소 배출', figures: values.map((_, i) => `share-${i}`), ...(differ ? { differ } : {}) },
        ],
      }),
    ],
  });

test.each([[[48.3, 32.7, 19]], [[33.3, 33.3, 33.4]]])('is content with %j', (values) => {
  expect(sharesMake100(shares(values))).toEqual([]);
});

test('is content with a stated reason', () => {
  expect(sharesMake100(shares([48.3, 32.7], '나머지는 알려지지 않았습니다.'))).toEqual([]);
});

test('finds shares that do not make 100', () => {
  expect(tell(sharesMake100(shares([48.3, 32.7])))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx shares › 0 › figures
      "탄소 배출"의 구성비: 더하면 81%입니다.
      빠진 수치를 더하거나 값을 고치세요. 출처의 수가 정말로 그렇다면 differ에 사정을 적으세요. 독자에게 주석으로 보입니다.
      The shares of "탄소 배출" add up to 81%.
      Add what is missing or correct a value. If the source itself has it so, say why in differ; readers see it as a note."
  `);
});

test('finds a slip of one last digit', () => {
  expect(sharesMake100(shares([33.3, 33.3, 33.3]))).toHaveLength(1);
  expect(sharesMake100(shares([33.3, 33.3, 33.3], '반올림하였습니다.'))).toEqual([]);
});

test('finds a reason that is not true', () => {
  expect(tell(sharesMake100(shares([50, 50], '나머지는 알려지지 않았습니다.')))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx shares › 0 › differ
      "탄소 배출"의 구성비: 합이 100인데, 100이 아닌 사정(differ)이 적혀 있습니다.
      differ를 지우세요.
      The shares of "탄소 배출" make 100, and differ gives a reason why they do not.
      Take differ away."
  `);
});

test('finds a figure that is no percentage', () => {
  expect(tell(sharesMake100(shares([50, 50], undefined, '%p')))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx shares › 0 › figures › 0
      "탄소 배출"의 구성비: 수치 "share-0"의 단위가 "%p"입니다.
      단위가 %인 수치만 적으세요.
      The shares of "탄소 배출" name the figure "share-0", whose unit is "%p".
      Name only figures whose unit is %.
    error 2021/jobs.mdx shares › 0 › figures › 1
      "탄소 배출"의 구성비: 수치 "share-1"의 단위가 "%p"입니다.
      단위가 %인 수치만 적으세요.
      The shares of "탄소 배출" name the figure "share-1", whose unit is "%p".
      Name only figures whose unit is %."
  `);
});
