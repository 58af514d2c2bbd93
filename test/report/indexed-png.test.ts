import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexedPng } from '../../src/report/indexed-png.ts';

/** What another program reads in a PNG. */
async function read(png: Buffer): Promise<{ width: number; height: number; rgba: number[] }> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return { width: image.width, height: image.height, rgba: [...data] };
}

describe('indexedPng', () => {
  test('keeps every pixel of a picture of up to 256 colours', async () => {
    const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.array(colour, { minLength: 1, maxLength: 200 }),
        async (width, colours) => {
          const height = Math.ceil(colours.length / width);
          const all = Array.from({ length: width * height }, (_, index) => colours[index] ?? [255, 255, 255]);
          const rgba = Uint8Array.from(all.flatMap((each) => [...each, 255]));
          expect(await read(await indexedPng({ width, height, rgba }))).toEqual({
            width,
            height,
            rgba: [...rgba],
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('keeps the frequent colours of a picture of many, and tells the others nearly', async () => {
    const [width, height] = [64, 64];
    const many = Array.from({ length: width * height }, (_, index) =>
      index < 3000 ? [1, 94, 40, 255] : [index % 256, (index * 7) % 256, 200, 255],
    );
    const { rgba } = await read(await indexedPng({ width, height, rgba: Uint8Array.from(many.flat()) }));
    expect(rgba.slice(0, 12_000)).toEqual(many.slice(0, 3000).flat());
    const furthest = Math.max(...rgba.map((value, index) => Math.abs(value - (many.flat()[index] ?? 0))));
    expect(furthest).toBeLessThan(32);
  });
});
