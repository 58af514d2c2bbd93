import { z } from 'astro/zod';
import { figureReference, label, words } from './text.ts';

/** A table of figures: it names them by id, row by row. */
export const table = z.strictObject({
  title: words.describe('표의 제목'),
  columns: z.array(label).min(1).describe('수치 열의 제목. 예: [건수, 사업비]'),
  rows: z
    .array(
      z.strictObject({
        label: label.describe('행의 이름'),
        figures: z
          .array(figureReference.nullable())
          .min(1)
          .describe('열 차례대로 수치의 id. 값이 없으면 null'),
        total: z.boolean().default(false).describe('합계 행이면 true'),
      }),
    )
    .min(1),
  note: words.optional().describe('표 아래 ※로 붙일 말'),
});
export type TableData = z.output<typeof table>;
