import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Card, cardSize, paintCard } from '../../src/charts/paint-card.ts';
import type { PaintedBox, Paper } from '../../src/charts/paper.ts';
import { amountParts } from '../../src/domain/amount.ts';
import { aPaper } from './a-paper.ts';
import { aModel } from './a-chart.ts';

let paper: () => Paper;
beforeAll(async () => {
  paper = await aPaper();
});

const chart = aModel({ type: 'bar', figures: ['가', '나', '다'] }, { 가: '903', 나: '846', 다: '1200' });
const amount = amountParts({ value: '15485', unit: '억 원', about: true });

/** Korean words of every length, numbers, and words that nobody can break. */
const words = fc
  .array(fc.stringMatching(/^(?:[가-힣]{1,9}|[0-9]{1,6}명|[A-Za-z]{1,40}|「[가-힣]{3,12}」)$/), {
    minLength: 1,
    maxLength: 30,
  })
  .map((all) => all.join(' '));

const cards: fc.Arbitrary<Card> = fc.oneof(
  fc.record({ over: words, title: words, foot: words }),
  fc.record({ over: words, title: words, foot: words, label: words }),
  fc.record({ over: words, title: words, foot: words, circumstances: words, amount: fc.constant(amount) }),
  fc.record({
    over: words,
    title: words,
    foot: words,
    label: words,
    circumstances: words,
    amount: fc
      .bigInt({ min: 0n, max: 10n ** 18n })
      .map((value) => amountParts({ value: String(value), unit: '원' })),
  }),
  fc.record({
    over: words,
    title: words,
    foot: words,
    amount: fc.constant([{ kind: 'digits' as const, text: '2031' }]),
    isAmountFirst: fc.constant(true),
  }),
  fc.record({ over: words, title: words, foot: words, label: words, chart: fc.constant(chart) }),
);

/** Whether two boxes cover each other by more than the air that every line has above and below it. */
function collide(a: PaintedBox, b: PaintedBox): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > 0.3 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

describe('a card', () => {
  test('keeps all that is to be read within the band that messengers show, and apart', () => {
    fc.assert(
      fc.property(cards, (card) => {
        const boxes = paintCard(paper(), card);
        for (const { left, right, top, bottom } of boxes) {
          expect(left).toBeGreaterThanOrEqual(60);
          expect(right).toBeLessThanOrEqual(cardSize.width - 60);
          expect(top).toBeGreaterThanOrEqual(cardSize.band.top + 20);
          expect(bottom).toBeLessThanOrEqual(cardSize.band.bottom - 20);
        }
        boxes.forEach((box, index) =>
          boxes.slice(index + 1).forEach((other) => {
            if (collide(box, other))
              throw new Error(`${JSON.stringify(box)} covers ${JSON.stringify(other)}`);
          }),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('tells the whole title, or shows by … that it does not', () => {
    fc.assert(
      fc.property(cards, (card) => {
        const said = paintCard(paper(), card)
          .map(({ text }) => text)
          .join(' ')
          .replaceAll(/\s/g, '');
        expect(said.includes(card.title.replaceAll(/\s/g, '')) || said.includes('…')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['새 일자리', 72],
    ['수출페스티벌에 참가한 기업의 계약과 협약 금액(계약과 협약을 나누지 않음)', 40],
  ])('sets the title %s in %i px or more', (title, size) => {
    const boxes = paintCard(paper(), {
      over: '가람센터',
      title,
      amount,
      circumstances: '2031년 · 실적',
      foot: '자료',
    });
    const [line] = boxes.filter(({ text }) => title.startsWith(text));
    expect((line?.bottom ?? 0) - (line?.top ?? 0)).toBeGreaterThanOrEqual(size);
    expect(boxes.map(({ text }) => text).join('')).not.toContain('…');
  });
});
