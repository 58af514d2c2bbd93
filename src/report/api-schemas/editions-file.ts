import { z } from 'astro/zod';
import { day, licence, opening, year } from './opening.ts';

/** `/api/editions.json`: the published editions, and where the rest is. */
export const editionsFile = z.object({
  ...opening,
  title: z.string().describe('보고서의 이름'),
  publisher: z.string().describe('펴낸 곳'),
  licence,
  documentation: z.url().describe('이 자료를 설명하는 쪽'),
  editions: z
    .array(
      z.object({
        edition: year,
        title: z.string().describe('판의 이름'),
        address: z.url().describe('판의 표지'),
        published: day.optional().describe('처음 공개한 날'),
        updated: day.describe('마지막으로 고친 날'),
        figures: z.int().describe('수치의 수'),
        errata: z.int().describe('정오의 수'),
        files: z
          .object({
            data: z.url().describe('수치와 정오 (JSON)'),
            permalinks: z.url().describe('고유 링크 (JSON)'),
            figures: z.url().describe('수치 (CSV)'),
            ledger: z.url().optional().describe('링크 대장 (TSV)'),
            seal: z.url().optional().describe('봉인 (TSV)'),
          })
          .describe('이 판의 파일'),
      }),
    )
    .describe('공개한 판, 새것부터'),
});
