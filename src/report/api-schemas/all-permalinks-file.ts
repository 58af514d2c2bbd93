import { z } from 'astro/zod';
import { opening, year } from './opening.ts';
import { recordKind } from './permalinks-file.ts';

/** `/api/permalinks.json`: every permalink of every edition, each in short, and the addresses that moved. */
export const allPermalinksFile = z.object({
  ...opening,
  permalinks: z
    .array(
      z.object({
        edition: year,
        kind: recordKind,
        title: z.string().describe('이름'),
        section: z.string().optional().describe('이것이 실린 절의 제목'),
        words: z.string().optional().describe('수치의 값, 읽는 대로'),
        address: z.url().describe('고유 링크'),
        code: z.string().describe('짧은 코드. /r/ 뒤에 붙이면 이 링크로 이어집니다.'),
      }),
    )
    .describe('모든 판의 고유 링크, 새 판부터 읽는 차례대로'),
  moved: z
    .array(
      z.object({
        edition: year,
        address: z.url().describe('공개한 주소'),
        to: z.url().describe('지금 있는 곳'),
        code: z.string().optional().describe('짧은 코드'),
      }),
    )
    .describe('다른 주소로 공개했고 지금은 옮긴 것'),
});
