import { z } from 'astro/zod';
import { figureKind, figureStatus } from '../../schema/figure.ts';

/** One figure as data. */
export const figureDatum = z.object({
  id: z.string().describe('판 안에서 하나뿐인 이름'),
  address: z.url().describe('고유 링크'),
  section: z.string().describe('수치가 실린 절의 이름(주소에 쓰는 것)'),
  label: z.string().describe('이름'),
  value: z.string().describe('값. 단위 앞의 십진수를 줄이지 않은 글자로 적습니다.'),
  unit: z.string().describe('단위'),
  about: z.boolean().describe('어림값이면 true'),
  period: z.string().describe('기간. 2030, 2030-08, 2028~2030처럼 적습니다.'),
  kind: figureKind,
  status: figureStatus.optional(),
  scope: z.string().describe('누구의 수치인가'),
  target: z.string().optional().describe('답하는 목표의 id. 다른 판의 것이면 2030/visitors처럼 적습니다.'),
  source: z
    .object({
      id: z.string().describe('이름'),
      publisher: z.string().describe('펴낸 곳'),
      title: z.string().describe('제목'),
      date: z.string().optional().describe('펴낸 날'),
      url: z.string().describe('주소'),
    })
    .describe('출처'),
  note: z.string().optional().describe('주석'),
  errata: z.array(z.string()).describe('이 수치를 고친 정오의 이름, 새것부터'),
});
