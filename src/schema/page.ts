import { z } from 'astro/zod';
import { date, label, words } from './text.ts';

/** The frontmatter of a page that belongs to no edition: about, guide, policies. */
export const page = z.strictObject({
  title: label.describe('페이지의 제목'),
  summary: words.describe('페이지를 여는 한두 문장'),
  updated: date.describe('마지막으로 고친 날'),
});
export type PageData = z.output<typeof page>;
