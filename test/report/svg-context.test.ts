import { describe, expect, test } from 'vitest';
import { SvgContext } from '../../src/report/svg-context.ts';

function drawn(draw: (context: SvgContext) => void): string {
  const context = new SvgContext(100, 100);
  context.fillStyle = 'ink';
  context.strokeStyle = 'ink';
  draw(context);
  return context.content();
}

describe('SvgContext', () => {
  test.each<[string, (context: SvgContext) => void, string]>([
    ['a filled box', (it) => it.fillRect(1, 2, 3, 4), '<path d="M1 2h3v4h-3Z" fill="ink"/>'],
    [
      'a line',
      (it) => (it.lineTo(0, 0), it.lineTo(9, 9), it.stroke()),
      '<path d="M0 0L9 9" fill="none" stroke="ink"/>',
    ],
    [
      'a quarter of a circle',
      (it) => (it.arc(0, 0, 5, 0, Math.PI / 2), it.fill()),
      '<path d="M5 0A5 5 0 0 1 0 5" fill="ink"/>',
    ],
    [
      'a quarter, backwards',
      (it) => (it.arc(0, 0, 5, Math.PI / 2, 0, true), it.fill()),
      '<path d="M0 5A5 5 0 0 0 5 0" fill="ink"/>',
    ],
    [
      'a whole circle, in two arcs',
      (it) => (it.arc(0, 0, 5, 0, 2 * Math.PI), it.fill()),
      '<path d="M5 0A5 5 0 0 1 -5 0A5 5 0 0 1 5 0" fill="ink"/>',
    ],
    [
      'text, escaped and anchored',
      (it) => {
        it.font = "700 15px 'Any'";
        it.textAlign = 'right';
        it.fillText('1 < 2 & 3', 9.126, 8);
      },
      '<text x="9.13" y="8" font-size="15" font-weight="700" text-anchor="end" fill="ink">1 &lt; 2 &amp; 3</text>',
    ],
  ])('writes %s', (_, draw, svg) => {
    expect(drawn(draw)).toBe(svg);
  });

  test('gives back what was saved', () => {
    const svg = drawn((context) => {
      context.save();
      context.translate(10, 10);
      context.fillStyle = 'paper';
      context.setLineDash([2]);
      context.restore();
      context.rect(0, 0, 1, 1);
      context.fill();
      context.stroke();
    });
    expect(svg).toBe('<path d="M0 0h1v1h-1Z" fill="ink"/><path d="M0 0h1v1h-1Z" fill="none" stroke="ink"/>');
  });

  test('leaves out what cannot be seen', () => {
    expect(drawn((context) => ((context.fillStyle = 'transparent'), context.fillRect(0, 0, 1, 1)))).toBe('');
  });
});
