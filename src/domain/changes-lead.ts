import { nameOfEdition } from './draft.ts';
import type { EditionChanges } from './edition-changes.ts';

/** What changed in an edition, in three sentences with their counts. */
export function changesLead({ before, sections, indicators, restatements, answers }: EditionChanges): string {
  const { rose, fell, stayed } = indicators;
  const comparable = rose.length + fell.length + stayed.length;
  const changedSections = counted([
    ['새로 생긴 절이', sections.added.length],
    ['다시 다룬 절이', sections.returned.length],
    ['제목을 바꾼 절이', sections.renamed.length],
    ['합친 절이', sections.merged.length],
    ['나눈 절이', sections.split.length],
    ['끝난 절이', sections.ended.length],
    ['다루지 않은 절이', sections.notCovered.length],
  ]);
  const changedIndicators = counted([
    ['값이 커진 것이', rose.length],
    ['작아진 것이', fell.length],
    ['그대로인 것이', stayed.length],
  ]);
  const others = counted([
    ['값이 없어진 지표가', indicators.silent.length],
    ['앞선 판과 다르게 적은 값이', restatements.length],
    ['답한 목표가', answers.length],
  ]);
  return [
    changedSections === ''
      ? `${nameOfEdition(before)}과 같은 절로 이루어져 있습니다.`
      : `${nameOfEdition(before)}과 견주어 ${changedSections} 있습니다.`,
    comparable === 0
      ? '두 판 사이에 견줄 수 있는 지표는 없습니다.'
      : `견줄 수 있는 지표 ${comparable}개 가운데 ${changedIndicators}입니다.`,
    ...(others === '' ? [] : [`${others} 있습니다.`]),
  ].join(' ');
}

/** `새로 생긴 절이 1개, 끝난 절이 2개`, without what there is none of. */
function counted(counts: [what: string, count: number][]): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${what} ${count}개`)
    .join(', ');
}
