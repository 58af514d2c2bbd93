import type { Apart } from '../../domain/differences/figure-change.ts';
import type { CountedKind } from '../../domain/differences/difference-counts.ts';
import type { Sentence } from '../../domain/problem.ts';

/** What things are called in headings and counts. */
export const kindWords: Record<CountedKind, Sentence> = {
  sections: { ko: '절', en: 'sections' },
  headings: { ko: '제목', en: 'headings' },
  figures: { ko: '수치', en: 'figures' },
  tables: { ko: '표', en: 'tables' },
  charts: { ko: '도표', en: 'charts' },
  sources: { ko: '인용한 출처', en: 'cited sources' },
};

/** What became of things. */
export const statusWords = {
  changed: { ko: '바뀐', en: 'Changed' },
  added: { ko: '더한', en: 'Added' },
  removed: { ko: '뺀', en: 'Removed' },
  same: { ko: '그대로인', en: 'Unchanged' },
} satisfies Record<string, Sentence>;

/** Why no change is told between two values. */
export const apartWords: Record<Apart, Sentence> = {
  kind: { ko: '실적과 계획은 견주지 않음', en: 'results and plans are not compared' },
  scope: { ko: '범위가 달라 견주지 않음', en: 'not compared: another scope' },
  time: { ko: '같은 때의 값', en: 'of the same time' },
  period: { ko: '기간이 달라 견주지 않음', en: 'not compared: another length of time' },
  unit: { ko: '단위가 달라 견주지 않음', en: 'not compared: another unit' },
  provisional: { ko: '잠정 값이어서 견주지 않음', en: 'not compared: provisional' },
};

export const changesWords = {
  none: { ko: '없음', en: 'none' },
  unchanged: { ko: '그대로', en: 'unchanged' },
  value: { ko: '값', en: 'value' },
  cover: { ko: '표지', en: 'Cover' },
  sources: { ko: '출처', en: 'Sources' },
  newlyCited: { ko: '새로 인용한 출처', en: 'Newly cited' },
  noLongerCited: { ko: '더는 인용하지 않는 출처', en: 'No longer cited' },
  citedIn: { ko: '인용한 곳', en: 'cited in' },
  indicators: { ko: '지표', en: 'Indicators' },
  rose: { ko: '값이 커진 지표', en: 'Indicators that rose' },
  fell: { ko: '값이 작아진 지표', en: 'Indicators that fell' },
  stayed: { ko: '그대로인 지표', en: 'Indicators that stayed' },
  apart: { ko: '견주지 않은 지표', en: 'Indicators that are not compared' },
  silent: { ko: '값이 없어진 지표', en: 'Indicators without a value by now' },
  lastValue: { ko: '마지막 값', en: 'last value' },
  restatements: { ko: '앞선 판과 다르게 적은 값', en: 'Values stated differently than before' },
  why: { ko: '까닭', en: 'why' },
  targets: { ko: '목표', en: 'Targets' },
  answered: { ko: '답한 목표', en: 'Answered' },
  owed: { ko: '아직 답하지 않은 목표', en: 'Still waiting for an answer' },
  outcome: { ko: '결과', en: 'outcome' },
  explanation: { ko: '설명', en: 'explanation' },
  source: { ko: '출처', en: 'source' },
} satisfies Record<string, Sentence>;
