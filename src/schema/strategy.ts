import { z } from 'astro/zod';
import { id, label } from './text.ts';

/** A multi-year plan that sections of several editions report on; its plan stands in the section that made it. */
export const strategy = z.strictObject({
  name: label.describe('전략의 이름'),
  short: label.describe('짧은 이름. 예: 탄소중립'),
  english: label.optional(),
  hue: z.enum(['green', 'teal', 'violet', 'amber', 'rose']).describe('이 전략의 색'),
});
export type StrategyData = z.output<typeof strategy>;

export const strategies = z.record(id, strategy);
