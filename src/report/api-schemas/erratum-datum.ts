import { z } from 'astro/zod';
import { erratumKinds } from '../../domain/seal.ts';
import { erratumKindLabel } from '../../permalinks/erratum-kind-words.ts';
import { day } from './opening.ts';

export const erratumKind = z
  .enum(erratumKinds)
  .describe(erratumKinds.map((kind) => `${kind} ${erratumKindLabel(kind)}`).join(' · '));

/** One erratum as data. */
export const erratumDatum = z.object({
  id: z.string().describe('2030-1처럼 판과 차례로 지은 이름'),
  date: day.describe('고친 날'),
  kind: erratumKind,
  reason: z.string().describe('까닭'),
  approved: z.string().describe('승인한 사람'),
  address: z.url().describe('정오표에서의 자리'),
  changes: z
    .array(
      z.object({
        address: z.url().describe('고친 것의 고유 링크'),
        before: z.record(z.string(), z.unknown()).nullable().describe('고치기 전에 봉인된 것. 없었으면 null'),
        after: z.record(z.string(), z.unknown()).nullable().describe('고친 뒤. 없어졌으면 null'),
      }),
    )
    .describe('고친 곳'),
});
