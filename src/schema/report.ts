import { z } from 'astro/zod';
import { id, label, webAddress, words } from './text.ts';

/** `report.yaml`: the organisation and the settings of its site. */
export const report = z.strictObject({
  title: label.describe('보고서의 이름'),
  description: words.describe('검색 결과와 공유 카드에 보일 한두 문장'),
  address: webAddress.describe(
    '공개 주소. 하위 경로도 됩니다. 예: https://example.org/annual/ (환경 변수 REPORT_ADDRESS가 앞섭니다)',
  ),
  organisation: z.strictObject({
    name: label.describe('기관의 정식 이름'),
    short: label.optional().describe('줄여 부르는 이름'),
    english: label.optional(),
    url: webAddress.optional(),
    'postal-code': label.optional(),
    address: label.optional(),
    department: label.optional(),
    phone: label.optional(),
    email: z.email().optional(),
  }),
  logo: z
    .strictObject({ file: label.describe('public/ 아래의 파일'), width: z.number(), height: z.number() })
    .optional(),
  notice: words.optional().describe('모든 쪽 아래에 보일 알림. 예: 공식 간행물이 아님'),
  licence: z.strictObject({
    name: label,
    url: webAddress.optional(),
    note: words.optional(),
  }),
  'official-banner': z.boolean().default(false).describe('대한민국 공식 전자정부 누리집만 true'),
  operator: label.optional().describe('운영기관 식별자에 쓸 기관 이름. 공식 누리집만 적습니다.'),
  scopes: z
    .record(
      id,
      z.strictObject({ label, own: z.boolean().default(false).describe('기관 자신의 수치이면 true') }),
    )
    .describe('수치가 누구의 것인지 나누는 갈래'),
  units: z.array(label).default([]).describe('이 보고서에서 더 쓰는 단위. 예: 그루'),
  pages: z
    .array(z.strictObject({ page: id, label: label.optional(), strong: z.boolean().default(false) }))
    .default([])
    .describe('바닥글에 늘어놓을 쪽 (content/pages), 차례대로'),
  verification: z
    .strictObject({ naver: label.optional(), google: label.optional() })
    .default({})
    .describe('검색 도구의 사이트 확인 값'),
});
export type ReportData = z.output<typeof report>;
