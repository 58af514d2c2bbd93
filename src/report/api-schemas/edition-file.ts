import { z } from 'astro/zod';
import { erratumDatum } from './erratum-datum.ts';
import { figureDatum } from './figure-datum.ts';
import { day, licence, opening, year } from './opening.ts';

/** `/api/2031.json`: an edition with all its figures and errata. */
export const editionFile = z.object({
  ...opening,
  edition: year,
  title: z.string().describe('판의 이름'),
  publisher: z.string().describe('펴낸 곳'),
  licence,
  address: z.url().describe('판의 표지'),
  published: day.optional().describe('처음 공개한 날'),
  seal: z
    .object({
      address: z.url().describe('봉인 파일의 주소'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('그 파일의 SHA-256'),
    })
    .optional()
    .describe('판이 공개할 때 말한 것과 그 뒤의 정오를 봉인한 파일'),
  figures: z.array(figureDatum).describe('모든 수치, 읽는 차례대로'),
  errata: z.array(erratumDatum).describe('모든 정오, 새것부터'),
});
