import { expect, test } from 'vitest';
import { lightColours } from '../../src/report/light-colours.ts';

test.each([
  ['neutral', '#3a4e6b', '#7f93ae'],
  ['green', '#015e28', '#62a271'],
  ['rose', '#8c1832', '#d8727c'],
] as const)('reads the light colours of the hue %s from the style sheet', async (hue, own, third) => {
  const colours = (await lightColours(process.cwd()))(hue);
  expect(colours).toMatchObject({
    hue: own,
    ink: '#1e2124',
    paper: '#ffffff',
    series: [own, expect.any(String), third],
  });
  expect(Object.values(colours).flat().join('')).toMatch(/^(?:#[\da-f]{6})+$/);
});
