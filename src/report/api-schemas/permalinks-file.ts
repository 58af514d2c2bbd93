import { z } from 'astro/zod';
import { recordKindLabels } from '../../permalinks/kind-label.ts';
import { figureKind, figureStatus } from '../../schema/figure.ts';
import { erratumKind } from './erratum-datum.ts';
import { day, opening, year } from './opening.ts';

const kinds = Object.keys(recordKindLabels) as (keyof typeof recordKindLabels)[];

export const recordKind = z
  .enum(kinds)
  .describe(kinds.map((kind) => `${kind} ${recordKindLabels[kind]}`).join(' · '));

const permalink = z.object({
  kind: recordKind,
  address: z.url().describe('고유 링크'),
  code: z.string().describe('짧은 코드. /r/ 뒤에 붙이면 이 링크로 이어집니다.'),
  title: z.string().describe('이름'),
  section: z.string().optional().describe('이것이 실린 절의 제목'),
  value: z
    .object({
      value: z.string().describe('값. 단위 앞의 십진수를 줄이지 않은 글자로 적습니다.'),
      unit: z.string().describe('단위'),
      words: z.string().describe('읽는 대로 적은 값'),
      english: z.string().describe('영어로 읽는 대로 적은 값'),
      period: z.string().describe('기간'),
      kind: figureKind,
      status: figureStatus.optional(),
      scope: z.string().describe('누구의 수치인가'),
      own: z.boolean().describe('기관 자신의 수치인가'),
      target: z
        .object({
          words: z.string().describe('읽는 대로 적은 목표'),
          share: z.string().optional().describe('목표를 이룬 비율'),
        })
        .optional()
        .describe('이 수치가 답하는 목표'),
    })
    .optional()
    .describe('수치가 말하는 것'),
  sources: z.array(z.string()).describe('출처, 인용문에 적는 대로'),
  englishSources: z.array(z.string()).describe('출처, 영어 인용문에 적는 대로'),
  errata: z
    .array(
      z.object({
        id: z.string().describe('2030-1처럼 판과 차례로 지은 이름'),
        date: day.describe('고친 날'),
        kind: erratumKind,
        reason: z.string().describe('까닭'),
        changes: z
          .array(
            z.object({
              name: z.string().describe('무엇의 어떤 항목'),
              before: z.string().optional().describe('고치기 전'),
              after: z.string().optional().describe('고친 뒤'),
            }),
          )
          .describe('이 링크에서 고친 것'),
      }),
    )
    .describe('공개한 뒤에 이 링크에서 고친 것, 묵은 것부터'),
  newer: z
    .object({
      edition: year,
      address: z.url().describe('고유 링크'),
      title: z.string().describe('이름'),
    })
    .optional()
    .describe('같은 것을 담은 더 새로운 판의 링크'),
});

/** `/api/2031/permalinks.json`: every permalink of an edition with what a citation of it says. */
export const permalinksFile = z.object({
  ...opening,
  edition: year,
  report: z.string().describe('보고서의 이름'),
  publisher: z.string().describe('펴낸 곳'),
  english: z.string().optional().describe('펴낸 곳의 영어 이름'),
  published: day.describe('처음 공개한 날'),
  licence: z.string().describe('이용 조건'),
  errata: z.int().describe('이 판의 마지막 정오의 차례. 없으면 0'),
  permalinks: z.array(permalink).describe('모든 고유 링크, 읽는 차례대로'),
  moved: z
    .array(
      z.object({
        code: z.string().describe('짧은 코드'),
        address: z.url().describe('공개한 주소'),
        to: z.url().describe('지금 있는 곳'),
      }),
    )
    .describe('다른 주소로 공개했고 지금은 옮긴 것'),
});
