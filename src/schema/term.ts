import { z } from 'astro/zod';
import { id, label, words } from './text.ts';

/** A glossary entry. */
export const term = z.strictObject({
  name: label.describe('용어'),
  english: label.optional().describe('영어 이름'),
  definition: words.describe('뜻풀이'),
  source: id.optional().describe('뜻풀이가 기댄 출처의 id'),
});
export type TermData = z.output<typeof term>;

export const glossary = z.record(id, term);
