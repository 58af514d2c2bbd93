import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { paintPicture } from '../../src/charts/paint-picture.ts';
import type { Picture } from '../../src/charts/picture.ts';
import { amountParts } from '../../src/domain/amount.ts';
import { aModel } from './a-chart.ts';
import { aPaper } from './a-paper.ts';

let paper: Awaited<ReturnType<typeof aPaper>>;
beforeAll(async () => {
  paper = await aPaper();
});

const text = fc
  .array(fc.stringMatching(/^(?:[가-힣]{1,12}|[A-Za-z]{1,30})$/), { minLength: 1, maxLength: 25 })
  .map((all) => all.join(' '));
const column = fc.record({ name: text, unit: fc.constantFrom('명', '억 원') });
const table = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    type: fc.constant('table' as const),
    columns: fc.array(column, { minLength: count, maxLength: count }),
    rows: fc.array(
      fc.record({
        label: text,
        cells: fc.array(fc.constantFrom('903', '1,548,500,000', '-', '1조 5,485억 원'), {
          minLength: count,
          maxLength: count,
        }),
        isTotal: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  }),
);
const figure = fc.record({
  type: fc.constant('figure' as const),
  amount: fc
    .bigInt({ min: 0n, max: 10n ** 18n })
    .map((value) => amountParts({ value: String(value), unit: '원' })),
  circumstances: text,
  answer: text,
});
const chart = fc.constant(
  aModel({ type: 'line' }, { 가: { period: '2030', value: '1' }, 나: { period: '2031', value: '2' } }),
);
const pictures: fc.Arbitrary<Picture> = fc.record({
  title: text,
  subtitle: text,
  body: fc.oneof(table, figure, chart),
  notes: fc.array(text, { maxLength: 3 }),
  source: text,
  origin: text,
  address: fc.constant('https://garam.example/2031/figures/new-jobs/'),
});

describe('a picture', () => {
  test('is as large as all that is on it, and nothing on it covers anything else', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const { width, height, boxes } = paintPicture(paper(), picture);
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(39);
          expect(box.right).toBeLessThanOrEqual(width - 39);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(height);
        }
        boxes.forEach((a, index) =>
          boxes.slice(index + 1).forEach((b) => {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (across > 1 && down > 0.35 * Math.min(a.bottom - a.top, b.bottom - b.top)) {
              throw new Error(`${JSON.stringify(a)} covers ${JSON.stringify(b)}`);
            }
          }),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('tells its title, what one has to know, where it comes from and where it is found', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const sheet = paper();
        paintPicture(sheet, picture);
        const said = sheet.svg.content().replaceAll(/<[^>]*>|\s/g, '');
        for (const words of [picture.title, picture.source, picture.address, ...picture.notes]) {
          expect(said).toContain(words.replaceAll(/\s/g, ''));
        }
      }),
      { numRuns: 50 },
    );
  });
});
