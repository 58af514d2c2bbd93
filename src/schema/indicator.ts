import { z } from 'astro/zod';
import { id, label, words } from './text.ts';

/** Something measured across editions. */
export const indicator = z.strictObject({
  name: label.describe('지표의 이름'),
  english: label.optional(),
  unit: label.describe('단위'),
  direction: z
    .enum(['more', 'less', 'neutral'])
    .describe('more 클수록 좋음 · less 작을수록 좋음 · neutral 방향 없음'),
  continues: z
    .array(id)
    .min(1)
    .optional()
    .describe('뜻이 바뀌어 갈라진 앞선 지표의 id. 한 줄로 이어 그리지 않고, 서로 가리키기만 합니다.'),
  definition: words.describe('무엇을 어떻게 세는가. 알려지지 않았으면 그렇다고 적습니다.'),
});
export type IndicatorData = z.output<typeof indicator>;

export const indicators = z.record(id, indicator);
