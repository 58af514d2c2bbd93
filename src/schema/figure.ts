import { z } from 'astro/zod';
import { placesToFill } from './place-to-fill.ts';
import { decimal, figureReference, id, label, words } from './text.ts';

/** What kind of statement a figure makes. */
export const figureKind = z
  .enum(['actual', 'target', 'plan', 'planned-budget'])
  .describe('actual 실적 · target 목표 · plan 계획 · planned-budget 계획 예산');
export type FigureKind = z.output<typeof figureKind>;

/** How final a number is, where it is not. */
export const figureStatus = z
  .enum(['provisional', 'revised', 'estimated'])
  .describe('provisional 잠정(p) · revised 수정(r) · estimated 추정(e)');

/** The period as an author writes it; `domain/period.ts` says what it means. */
export const period = z
  .union([z.number().int(), z.string()])
  .transform(String)
  .pipe(
    z
      .string()
      .min(1)
      .refine((text) => text.search(placesToFill) < 0, { message: 'place-to-fill' }),
  )
  .describe(
    '기간. 2030, 2030-08, 2028~2030, 2030-11-30~2030-12-02, "2030-12 기준"(그때까지의 값), "~2036"(2036년까지)처럼 적습니다.',
  );

const rival = z.strictObject({
  value: decimal,
  source: id.describe('이 값을 말한 출처의 id'),
  also: z.array(id).default([]).describe('같은 값을 말한 다른 출처'),
  period: period.optional(),
  note: words.optional().describe('무엇이 다른지 (기준일, 범위 등)'),
});

/** Why two editions state one thing differently. */
export const restatementReason = z
  .enum(['correction', 'revision', 'scope', 'unit', 'source'])
  .describe(
    'correction 앞의 값이 틀림 · revision 앞의 값을 새로 고침 · scope 범위가 다름 · unit 단위가 다름 · source 출처가 다름',
  );
export type RestatementReason = z.output<typeof restatementReason>;

const restatement = z.strictObject({
  figures: z
    .array(figureReference)
    .min(1)
    .describe(
      '달리 적은 앞선 판의 수치. 여러 해를 더한 값이면 해마다의 수치를 모두 적습니다. 예: [2030/visitors]',
    ),
  reason: restatementReason,
  why: words.describe('왜 다른가. 두 판의 독자에게 보입니다.'),
});

/** One value in one edition. It stands in the frontmatter of one section, once, and everything else refers to its id. */
export const figure = z.strictObject({
  label: label.describe('수치의 이름. 예: 신규 일자리 창출'),
  short: label.optional().describe('표·도표·카드에 쓸 짧은 이름. 예: 기반구축'),
  value: decimal,
  unit: label.describe('단위. 읽는 그대로 적습니다. 예: 명, 건, 개사, 억 원, 만 달러, %, %p, ㎡'),
  about: z.boolean().default(false).describe('출처가 "약", "여", "남짓", "이상"처럼 어림으로 말했으면 true'),
  period,
  kind: figureKind,
  scope: id.describe('누구의 수치인가. report.yaml의 scopes 가운데 하나'),
  source: id.describe('출처의 id (sources.yaml)'),
  also: z.array(id).default([]).describe('같은 값을 말한 다른 출처'),
  indicator: id.optional().describe('해마다 재는 지표의 값이면 그 지표의 id (indicators.yaml)'),
  target: figureReference
    .optional()
    .describe(
      '이 실적이 답하는 목표 수치의 id. 앞선 판에서 세운 목표이면 2030/visitors-target처럼 적습니다.',
    ),
  parts: z.array(id).optional().describe('이 합계를 이루는 모든 수치의 id. 더해서 맞는지 검사합니다.'),
  'parts-differ': words
    .optional()
    .describe('출처의 합계와 부분의 합이 정말로 다를 때 그 사정. 독자에게 주석으로 보입니다.'),
  including: z.array(id).optional().describe('이 수치 가운데 일부인 수치의 id (나머지는 알려지지 않음)'),
  status: figureStatus.optional(),
  rivals: z.array(rival).default([]).describe('다른 출처가 말한 다른 값'),
  restates: z
    .array(restatement)
    .default([])
    .describe('앞선 판이 같은 것을 다른 값으로 적었을 때 그 수치와 까닭'),
  note: words.optional().describe('독자에게 보일 주석'),
});
export type FigureData = z.output<typeof figure>;
