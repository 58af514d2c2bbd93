import { z } from 'astro/zod';
import { date, id, label, sourcedWords, words } from './text.ts';

/** `edition.yaml`: what an edition is, and the order of its sections. */
export const edition = z.strictObject({
  state: z.enum(['draft', 'published']).describe('draft 초안 · published 공개'),
  published: date.optional().describe('처음 공개한 날'),
  updated: date.describe('마지막으로 고친 날'),
  headline: words.describe('한 해를 한 문장으로'),
  lead: words.describe('표지의 여는 글, 두세 문장'),
  message: z
    .strictObject({
      title: label,
      by: label.describe('누구의 말인가'),
      paragraphs: z.array(sourcedWords).min(1),
      section: id.optional().describe('더 읽을 절'),
    })
    .optional()
    .describe('표지에 실을 메시지'),
  strategies: z
    .array(
      z.strictObject({
        strategy: id,
        section: id.describe('이 전략을 다룬 절'),
        figure: id.optional().describe('표지에 크게 보일 수치의 id'),
        text: words.describe('한 문장 소개'),
      }),
    )
    .default([])
    .describe('표지에 나란히 보일 전략'),
  'key-figures': z.array(id).default([]).describe('표지의 주요 수치'),
  ended: z
    .array(
      z.strictObject({
        section: id.describe('끝난 절의 파일 이름(확장자 없이)'),
        text: words.describe('왜 끝났는가. 독자에게 보입니다.'),
      }),
    )
    .default([])
    .describe('앞선 판에 있었고 이 판부터는 다루지 않기로 한 절'),
  contents: z
    .array(
      z.strictObject({
        title: label.describe('묶음의 제목. 예: 전략, 성과'),
        sections: z.array(id).min(1).describe('절의 파일 이름(확장자 없이), 읽는 차례대로'),
      }),
    )
    .min(1)
    .describe('차례'),
});
export type EditionData = z.output<typeof edition>;
