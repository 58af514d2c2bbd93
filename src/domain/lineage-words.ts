import { editionName, isDraftOn } from './draft.ts';
import { withJosa } from './josa.ts';
import type { Counterpart, Relation } from './lineage.ts';
import type { Report, Section } from './report.ts';
import { plainWordsOf } from './words.ts';

/** How another edition treats the subject of a section, in a few words. Nothing where it is the same section. */
export function lineageWords(
  report: Pick<Report, 'editions'>,
  section: Pick<Section, 'edition'>,
  { edition, sections, others, relation, ended }: Counterpart,
): string | undefined {
  const [one] = sections;
  if (!one && !ended && isDraftOn(report, edition)) return '초안에 아직 없음';
  const title = one ? quoted(one) : '';
  const all = [...sections, ...others];
  switch (relation) {
    case 'same':
      return undefined;
    case 'renamed':
      return edition < section.edition ? `당시 제목 ${title}` : `제목 ${title}`;
    case 'merged':
      return `${withJosa(listed(all), '이')} 이 절로 합쳐짐`;
    case 'merged-into':
      return `${withJosa(listed(others), '과')} 함께 ${withJosa(title, '으로')} 합쳐짐`;
    case 'split':
      return `${withJosa(counted(all.length), '으로')} 나뉨: ${listed(all)}`;
    case 'split-from':
      return `${title}에서 ${withJosa(listed(others), '과')} 함께 갈라져 나옴`;
    case 'new':
      return '이 절이 아직 없음';
    case 'not-covered':
      return '다루지 않음';
    case 'ended':
      return ended && `${editionName(report, ended.edition)}에서 끝남`;
  }
}

/** What there is to tell of a section in other editions: `다루지 않은 해와 제목의 변화`. Undefined where it is always the same. */
export function historyWords(counterparts: readonly Pick<Counterpart, 'relation'>[]): string | undefined {
  const matters: [words: string, relations: Relation[]][] = [
    ['다루지 않은 해', ['new', 'not-covered', 'ended']],
    ['제목의 변화', ['renamed']],
    ['합치고 나눈 일', ['merged', 'merged-into', 'split', 'split-from']],
  ];
  const told = matters
    .filter(([, relations]) => counterparts.some(({ relation }) => relations.includes(relation)))
    .map(([words]) => words);
  const last = told.at(-1);
  if (last === undefined || told.length === 1) return last;
  return `${withJosa(told.slice(0, -1).join(', '), '과')} ${last}`;
}

/** Why a subject was given up, as the edition that did so says. */
export function endedWords(report: Report, { edition, text }: { edition: string; text: string }): string {
  return plainWordsOf(report, edition, text);
}

function listed(sections: Section[]): string {
  return [...new Set(sections.map(quoted))].join(', ');
}

function quoted({ data }: Section): string {
  return `「${data.title}」`;
}

function counted(count: number): string {
  return ['', '하나', '둘', '셋', '넷', '다섯'][count] ?? '여럿';
}
