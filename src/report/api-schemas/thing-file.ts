import { z } from 'astro/zod';
import { erratumDatum } from './erratum-datum.ts';
import { figureDatum } from './figure-datum.ts';
import { day, licence, opening, year } from './opening.ts';

/** `/2031/figures/jobs.json`, and the same of charts and tables: the figures in one thing, each in its place. */
export const thingFile = z.object({
  ...opening,
  kind: z.enum(['figure', 'chart', 'table']).describe('figure 수치 · chart 도표 · table 표'),
  id: z.string().describe('판 안에서 하나뿐인 이름'),
  title: z.string().describe('제목'),
  address: z.url().describe('고유 링크'),
  report: z.string().describe('보고서의 이름'),
  publisher: z.string().describe('펴낸 곳'),
  edition: year,
  published: day.optional().describe('처음 공개한 날'),
  unit: z.string().nullable().describe('단위. 값마다 다르면 null'),
  indicators: z
    .array(
      z.object({
        id: z.string().describe('이름'),
        name: z.string().describe('부르는 이름'),
        definition: z.string().describe('뜻'),
      }),
    )
    .describe('값이 속한 지표'),
  table: z
    .object({
      columns: z.array(z.string()).describe('열의 제목. 첫째는 행의 이름'),
      rows: z
        .array(
          z.object({
            label: z.string().describe('행의 이름'),
            cells: z.array(z.string()).describe('칸, 읽는 대로. 값이 없으면 -'),
            isTotal: z.boolean().describe('합계이면 true'),
          }),
        )
        .describe('행'),
    })
    .describe('읽는 대로 적은 표'),
  rows: z
    .array(
      z.object({
        place: z
          .array(z.string())
          .length(2)
          .describe('자리. 도표는 계열과 항목, 표는 행과 열, 수치는 무엇과 판'),
        edition: year,
        ...figureDatum.shape,
      }),
    )
    .describe('수치, 놓인 차례대로'),
  notes: z.array(z.string()).describe('바르게 읽는 데 필요한 말'),
  sources: z.array(figureDatum.shape.source).describe('출처'),
  licence,
  errata: z.array(erratumDatum).describe('이것이나 그 안의 수치를 고친 정오, 새것부터'),
});
