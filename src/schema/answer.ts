import { z } from 'astro/zod';
import { figureReference, id, words } from './text.ts';

/** What became of a target. Of one that a figure answers, the figures decide between the first two. */
export const outcome = z
  .enum(['met', 'missed', 'carried', 'dropped', 'no-figure'])
  .describe(
    'met 이룸 · missed 이루지 못함 · carried 새 목표로 넘김 · dropped 철회 · no-figure 공개된 수치 없음',
  );
export type Outcome = z.output<typeof outcome>;

/** The answer to a target that no figure answers: what a source says of it, or that none says anything. */
export const answer = z.strictObject({
  target: figureReference.describe('답하는 목표 수치. 앞선 판의 목표이면 2030/visitors-target처럼 적습니다.'),
  outcome,
  to: figureReference.optional().describe('carried일 때 새 목표 수치의 id'),
  text: words.describe('독자에게 보일 설명'),
  source: id.optional().describe('그렇게 말한 출처의 id'),
});
export type AnswerData = z.output<typeof answer>;
