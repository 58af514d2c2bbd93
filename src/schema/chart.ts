import { z } from 'astro/zod';
import { figureReference, label, words } from './text.ts';

/** A picture of figures. It names them; it never repeats their numbers. */
export const chart = z
  .strictObject({
    title: words.describe('도표가 보여 주는 바를 한 문장으로. 예: 사업비는 기업지원이 가장 컸다'),
    type: z
      .enum(['bar', 'stacked-bar', 'line', 'doughnut', 'progress'])
      .describe(
        'bar 막대 · stacked-bar 누적 막대 · line 꺾은선(기간 순) · doughnut 도넛(구성비) · progress 목표 대비',
      ),
    figures: z.array(figureReference).min(1).optional().describe('그릴 수치의 id. 계열이 하나일 때'),
    series: z
      .array(
        z.strictObject({
          name: label.describe('계열의 이름'),
          figures: z.array(figureReference).min(1).describe('이 계열의 수치 id. 계열마다 같은 차례로'),
        }),
      )
      .min(1)
      .optional()
      .describe('계열이 둘 이상일 때 figures 대신 적습니다.'),
    note: words.optional().describe('도표 아래 ※로 붙일 말'),
  })
  .refine((value) => (value.figures === undefined) !== (value.series === undefined), {
    message: 'figures-or-series',
  });
export type ChartData = z.output<typeof chart>;
