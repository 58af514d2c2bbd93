import fc from 'fast-check';
import jsQr from 'jsqr';
import { expect, test } from 'vitest';
import { qrCode, qrSvg } from '../../src/domain/qr-code.ts';

/** Reads a code as a camera would: from pixels, four a module. */
function read({ size, path }: { size: number; path: string }): string | undefined {
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const start = row * side + Number(x) * scale;
      for (let pixel = start; pixel < start + Number(length) * scale; pixel += 1) {
        pixels.fill(0, pixel * 4, pixel * 4 + 3);
      }
    }
  }
  return jsQr(pixels, side, side)?.data;
}

test('is read back by another library, whatever the address', () => {
  const address = fc
    .tuple(fc.integer({ min: 2000, max: 2099 }), fc.nat(9999), fc.stringMatching(/^[a-z]{1,30}$/))
    .map(([year, number, host]) => `https://${host}.example/annual/r/${year}-${number}/`);
  fc.assert(
    fc.property(address, (text) => {
      expect(read(qrCode(text))).toBe(text);
    }),
    { numRuns: 25 },
  );
});

test('keeps four modules of light around it', () => {
  const { size, path } = qrCode('https://garam.example/r/2031-175/');
  const corners = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
    Number(x),
    Number(y),
    size - Number(x) - Number(length),
    size - Number(y) - 1,
  ]);
  expect(Math.min(...corners.flat())).toBe(4);
});

test('stands alone as an SVG file, dark on white', () => {
  const { size, path } = qrCode('abc');
  expect(qrSvg('abc', 10)).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 10}" height="${size * 10}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`,
  );
});
