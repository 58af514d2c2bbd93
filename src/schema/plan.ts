import { z } from 'astro/zod';
import { date, id, label, sourcedWords, words } from './text.ts';

const year = z.number().int().min(1900).max(2200);

const part = z.strictObject({
  id,
  name: label,
  text: words.optional(),
  figure: id.optional().describe('이 항목을 대표하는 수치의 id'),
  source: id,
});

/** The plan that a strategy follows, written in the section of the edition in which it was made. */
export const plan = z.strictObject({
  name: label.describe('계획의 공식 이름'),
  makers: z.array(sourcedWords).min(1).describe('누가 어떻게 세웠는가'),
  announced: z
    .strictObject({
      date,
      source: id,
      note: words.optional().describe('날짜를 어떻게 알았는지 등'),
    })
    .describe('언제 발표되었는가'),
  horizon: z
    .strictObject({
      start: year.optional(),
      end: year,
      milestones: z.array(year).default([]).describe('중간 시점'),
      source: id,
    })
    .optional()
    .describe('계획이 내다보는 기간'),
  vision: sourcedWords.optional(),
  goals: z.array(sourcedWords).default([]),
  phases: z
    .array(
      z.strictObject({
        id,
        name: label,
        start: year,
        end: year,
        text: words.optional(),
        figure: id.optional(),
        source: id,
      }),
    )
    .default([])
    .describe('단계. 시작 해와 끝 해를 적습니다.'),
  pillars: z.array(part).default([]).describe('분야 또는 핵심 과제'),
  regions: z.array(part).default([]).describe('권역별 역할'),
  budget: id.optional().describe('총사업비 수치의 id'),
  targets: z.array(id).default([]).describe('정량 목표 수치의 id'),
  structure: z.array(id).default([]).describe('전략·과제·사업의 수 같은 뼈대 수치의 id'),
  gaps: z.array(words).default([]).describe('공개 자료에서 찾지 못한 것'),
});
export type PlanData = z.output<typeof plan>;
