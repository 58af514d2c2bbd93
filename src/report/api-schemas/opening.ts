import { z } from 'astro/zod';

/** How every JSON file for programs opens. */
export const opening = {
  $schema: z.url().describe('이 파일의 모양을 적은 JSON Schema의 주소'),
  version: z
    .literal(1)
    .describe('모양의 차례. 필드가 없어지거나 뜻이 바뀔 때만 커지고, 필드가 늘 때에는 그대로입니다.'),
};

export const year = z
  .string()
  .regex(/^\d{4}$/)
  .describe('판의 연도');
export const day = z.iso.date();
export const licence = z
  .object({ name: z.string().describe('이름'), url: z.string().optional().describe('전문의 주소') })
  .describe('이용 조건');
