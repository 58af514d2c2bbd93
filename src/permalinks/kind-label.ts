import type { RecordKind } from './permalink-record.ts';

/** What readers call what stands at a permalink, in the order in which they are offered. */
export const recordKindLabels = {
  edition: '판',
  section: '절',
  heading: '제목',
  figure: '수치',
  chart: '도표',
  table: '표',
  plan: '계획',
} as const satisfies Record<RecordKind, string>;
