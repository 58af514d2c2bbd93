import { z } from 'astro/zod';
import { date, id, label, webAddress, words } from './text.ts';

/** Where figures come from. */
export const source = z.strictObject({
  publisher: label.describe('펴낸 곳. 예: ○○일보'),
  title: label.describe('제목'),
  date: date.optional().describe('펴낸 날. 모르면 적지 않습니다.'),
  url: webAddress.describe('주소'),
  note: words.optional(),
});
export type SourceData = z.output<typeof source>;

export const sources = z.record(id, source);
