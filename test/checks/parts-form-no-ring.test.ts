import { expect, test } from 'vitest';
import { partsFormNoRing } from '../../src/checks/parts-form-no-ring.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const withParts = (parts: Record<string, string[]>) =>
  aReport({
    sections: [
      aSection({
        figures: Object.fromEntries(Object.entries(parts).map(([id, parts]) => [id, aFigure({ parts })])),
      }),
    ],
  });

test('is content with a part of two totals', () => {
  expect(partsFormNoRing(withParts({ all: ['half', 'part'], half: ['part'], part: [] }))).toEqual([]);
});

test('finds a ring once, and a figure that is its own part', () => {
  const report = withParts({
    above: ['first'],
    first: ['second'],
    second: ['third'],
    third: ['first'],
    alone: ['alone'],
  });
  expect(tell(partsFormNoRing(report))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx figures › first
      수치 "first": 자기 자신의 부분입니다 ("first" → "second" → "third" → "first").
      그 가운데 하나의 parts나 including에서 다음 수치를 지우세요.
      The figure "first" is a part of itself ("first" → "second" → "third" → "first").
      Take the next figure out of the parts or including of one of them.
    error 2021/jobs.mdx figures › alone
      수치 "alone": 자기 자신의 부분입니다 ("alone" → "alone").
      그 가운데 하나의 parts나 including에서 다음 수치를 지우세요.
      The figure "alone" is a part of itself ("alone" → "alone").
      Take the next figure out of the parts or including of one of them."
  `);
});
