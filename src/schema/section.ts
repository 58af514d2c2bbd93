import { z } from 'astro/zod';
import { answer } from './answer.ts';
import { chart } from './chart.ts';
import { figure } from './figure.ts';
import { plan } from './plan.ts';
import { table } from './table.ts';
import { date, id, label, words } from './text.ts';

/** The frontmatter of one MDX page of an edition. */
export const section = z.strictObject({
  title: label.describe('절의 제목'),
  nav: label.optional().describe('차례에 쓸 짧은 제목'),
  summary: words.describe('절을 여는 두 문장'),
  strategy: id.optional().describe('이 절이 보고하는 전략의 id (strategies.yaml)'),
  continues: z
    .array(id)
    .min(1)
    .optional()
    .describe(
      '앞선 판의 어느 절을 잇는가. 파일 이름이 같은 절을 이으면 적지 않습니다. 이름을 바꾸거나 합치거나 나누었을 때 앞선 파일 이름을 모두 적습니다.',
    ),
  updated: date.describe('이 절을 마지막으로 고친 날'),
  'key-figures': z.array(id).max(4).default([]).describe('절 머리에 크게 보일 수치의 id (넷까지)'),
  plan: plan.optional().describe('전략의 계획. 그 계획이 세워진 판의 절에 적습니다.'),
  figures: z.record(id, figure).default({}).describe('이 절에 속한 수치. 한 수치는 한 번만 적습니다.'),
  answers: z
    .array(answer)
    .default([])
    .describe('실적 수치로 답할 수 없는 목표에 대한 답. 실적이 있으면 그 수치의 target에 적습니다.'),
  shares: z
    .array(
      z.strictObject({
        of: label.describe('무엇의 구성비인가'),
        figures: z.array(id).min(2),
        differ: words.optional().describe('합이 100이 아닌 사정. 독자에게 주석으로 보입니다.'),
      }),
    )
    .default([])
    .describe('합해서 100이 되어야 하는 비율의 묶음'),
  tables: z.record(id, table).default({}),
  charts: z.record(id, chart).default({}),
});
export type SectionData = z.output<typeof section>;
